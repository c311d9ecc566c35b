package org.agreement.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.ForeignText;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Relation;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Language;
import org.agreement.core.refusal.Refusals;
import org.junit.jupiter.api.Test;

final class ReviewerTest {

    private static final String WORDS = """
            - id: vague
              class: vague
              severity: notice
              protects: [b2b]
              title: {zh: 含糊, en: vague}
              explanation: {zh: 写明, en: name it}
              words: [尽快]
              bad: [尽快]
              good: [立即]
            """;

    private static RuleDescriptor descriptor(String id, Relation relation) {
        Bilingual words = new Bilingual("发现", "found");
        return new RuleDescriptor(id, FindingClass.LAW, Severity.ERROR, EnumSet.of(relation), words, words, List.of());
    }

    /** Finds each passage, twice and backwards. */
    private record EachPassage(RuleDescriptor descriptor) implements ReviewRule {
        @Override
        public List<Finding> review(ReviewedText text) {
            Passage first = text.passages().get(0);
            Passage last = text.passages().get(text.passages().size() - 1);
            return List.of(finding(last), finding(first), finding(last));
        }

        private Finding finding(Passage passage) {
            return Finding.at(descriptor, passage, passage.start(), passage.end(), passage.text());
        }
    }

    private record Throwing(RuleDescriptor descriptor) implements ReviewRule {
        @Override
        public List<Finding> review(ReviewedText text) {
            throw new IllegalStateException("no idea");
        }
    }

    private static Reviewer reviewer(ReviewRule... rules) {
        return reviewer(WORDS, rules);
    }

    private static Reviewer reviewer(String phrases, ReviewRule... rules) {
        LoadedPlugin plugin =
                new PluginInMemory().with("rules/words.yaml", phrases).named("sample", rules);
        Refusals refusals = new Refusals();
        PhraseRules phraseRules = new PhraseRules(PhraseRuleReader.read(plugin, Optional.empty(), refusals));
        refusals.throwIfAny();
        return new Reviewer(new PluginRegistry(List.of(plugin), List.of()), phraseRules, Optional.empty());
    }

    @Test
    void sortsTheFindingsOfDataAndCodeAndTakesEachOnce() {
        Reviewer reviewer = reviewer(new EachPassage(descriptor("sample/each", Relation.B2B)));
        assertEquals(
                List.of("sample/each 0-4", "sample/vague 0-2", "sample/each 5-7", "sample/vague 5-7").stream()
                        .sorted()
                        .toList(),
                reviewer.review(Texts.lines("尽快办理", "尽快")).stream()
                        .map(f -> f.rule() + " " + f.start() + "-" + f.end())
                        .sorted()
                        .toList());
        assertEquals(
                List.of(0, 0, 5, 5),
                reviewer.review(Texts.lines("尽快办理", "尽快")).stream()
                        .map(Finding::start)
                        .toList());
    }

    @Test
    void leavesOutRulesThatProtectAnotherRelation() {
        Reviewer reviewer = reviewer(new EachPassage(descriptor("sample/each", Relation.B2C)));
        assertEquals(1, reviewer.review(Texts.lines("尽快")).size());
        assertEquals(2, reviewer.review(Texts.lines(Relation.B2C, "尽快", "立即")).size());
    }

    @Test
    void namesThePluginAndTheRuleThatFails() {
        Reviewer reviewer = reviewer(new Throwing(descriptor("sample/broken", Relation.B2B)));
        Failure failure = assertThrows(Failure.class, () -> reviewer.review(Texts.lines("尽快")));
        assertEquals(ErrorCode.RULE_FAILED, failure.code());
        assertEquals(ErrorCode.Kind.PLUGIN, failure.code().kind());
        assertEquals(
                "AGR-2084: review rule 'sample/broken' of plugin 'sample' failed:"
                        + " java.lang.IllegalStateException: no idea",
                failure.line(Language.EN));
    }

    @Test
    void listsTheRulesOfDataAndCode() {
        Reviewer reviewer = reviewer(new EachPassage(descriptor("sample/each", Relation.B2B)));
        assertEquals(
                List.of(
                        "core/allowance-of-unknown-rule",
                        "core/allowance-unused",
                        "core/allowance-without-reason",
                        "core/irregular-party",
                        "sample/each",
                        "sample/vague"),
                reviewer.rules().stream().map(RuleDescriptor::id).toList());
    }

    @Test
    void whatATextAllowsHidesNoOtherFinding() {
        String second = WORDS.replace("id: vague", "id: haste").replace("notice", "warning");
        Reviewer reviewer = reviewer(WORDS + second);
        ForeignText foreign = TextStructure.of("乙方尽快办理。【审查忽略 haste 理由：另有约定】");
        Allowances allowances = Allowances.of(foreign);
        ReviewedText text =
                ReviewedAgreement.of(allowances.structured(foreign), Relation.B2B, LocalDate.of(2026, 12, 1));
        assertEquals(
                List.of("sample/haste", "sample/vague"),
                List.of(
                        reviewer.review(text).get(0).rule(),
                        reviewer.review(text, allowances, RuleChoice.all()).stream()
                                .filter(one -> one.suppression().isEmpty())
                                .map(one -> one.finding().rule())
                                .collect(Collectors.joining(","))));
    }
}
