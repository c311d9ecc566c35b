package org.agreement.core.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Passage.Kind;
import org.agreement.api.review.Relation;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusal;

/** Holds each phrase rule to the texts that stand beside it. */
public final class RuleFixtures {

    private RuleFixtures() {}

    /** Each bad text in which its rule finds nothing, and each good one in which it finds something. */
    public static List<Refusal> check(List<PhraseRule> rules) {
        List<Refusal> refusals = new ArrayList<>();
        for (PhraseRule rule : rules) {
            PhraseRules alone = new PhraseRules(List.of(rule));
            rule.bad().stream()
                    .filter(text -> !finds(alone, rule, text))
                    .forEach(text -> refusals.add(refusal(ErrorCode.RULE_MISSES_BAD, rule, text)));
            rule.good().stream()
                    .filter(text -> finds(alone, rule, text))
                    .forEach(text -> refusals.add(refusal(ErrorCode.RULE_HITS_GOOD, rule, text)));
        }
        return refusals;
    }

    private static boolean finds(PhraseRules alone, PhraseRule rule, String text) {
        LocalDate day = rule.inForce().from().or(rule.inForce()::until).orElse(LocalDate.EPOCH);
        List<Passage> passages = rule.absence().isPresent() ? TextStructure.passages(text) : paragraph(text);
        return rule.descriptor().relations().stream()
                .anyMatch(relation ->
                        !alone.review(fixture(text, passages, relation, day)).isEmpty());
    }

    private static ReviewedAgreement fixture(String text, List<Passage> passages, Relation relation, LocalDate day) {
        return new ReviewedAgreement(text, passages, Optional.empty(), relation, day);
    }

    private static List<Passage> paragraph(String text) {
        int end = text.codePointCount(0, text.length());
        return List.of(new Passage(Kind.PARAGRAPH, 0, end, text, "", Optional.empty(), Optional.empty()));
    }

    private static Refusal refusal(ErrorCode code, PhraseRule rule, String text) {
        return Refusal.of(code, rule.place(), rule.descriptor().id(), text).withValue(text);
    }
}
