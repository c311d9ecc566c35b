package org.agreement.core.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Passage.Kind;
import org.agreement.api.review.Relation;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.terms.Terms;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusal;

/** Holds each phrase rule to the sentences that stand beside it. */
public final class RuleFixtures {

    private RuleFixtures() {}

    /** Each bad sentence in which its rule finds nothing, and each good one in which it finds something. */
    public static List<Refusal> check(List<PhraseRule> rules) {
        List<Refusal> refusals = new ArrayList<>();
        for (PhraseRule rule : rules) {
            PhraseRules alone = new PhraseRules(List.of(rule));
            rule.bad().stream()
                    .filter(sentence -> !finds(alone, rule, sentence))
                    .forEach(sentence -> refusals.add(refusal(ErrorCode.RULE_MISSES_BAD, rule, sentence)));
            rule.good().stream()
                    .filter(sentence -> finds(alone, rule, sentence))
                    .forEach(sentence -> refusals.add(refusal(ErrorCode.RULE_HITS_GOOD, rule, sentence)));
        }
        return refusals;
    }

    private static boolean finds(PhraseRules alone, PhraseRule rule, String sentence) {
        return rule.descriptor().relations().stream()
                .anyMatch(relation ->
                        !alone.review(new Fixture(sentence, relation)).isEmpty());
    }

    private static Refusal refusal(ErrorCode code, PhraseRule rule, String sentence) {
        return Refusal.of(code, rule.place(), rule.descriptor().id(), sentence).withValue(sentence);
    }

    /** One paragraph. */
    private record Fixture(String text, Relation relation) implements ReviewedText {

        @Override
        public List<Passage> passages() {
            int end = text.codePointCount(0, text.length());
            return List.of(new Passage(Kind.PARAGRAPH, 0, end, text, "", Optional.empty(), Optional.empty()));
        }

        @Override
        public Optional<Terms> terms() {
            return Optional.empty();
        }

        @Override
        public LocalDate asOf() {
            return LocalDate.EPOCH;
        }
    }
}
