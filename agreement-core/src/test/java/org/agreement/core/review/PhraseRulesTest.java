package org.agreement.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.agreement.api.review.Finding;
import org.agreement.api.review.Passage.Kind;
import org.agreement.api.review.Relation;
import org.agreement.api.review.ReviewedText;
import org.agreement.core.data.ProcessorTime;
import org.agreement.core.refusal.Language;
import org.agreement.core.refusal.Refusals;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-5")
final class PhraseRulesTest {

    private static final String RULES = """
            - id: vague-time
              class: vague
              severity: warning
              protects: [b2b, b2c]
              title: {zh: 时间含糊, en: vague time}
              explanation: {zh: 写明期限, en: name the time}
              words: [及时, 及时响应, 尽快]
              except: [及时通知]
              unless: ['[0-9]+(秒|分钟|小时|日|个工作日)']
              basis: [民法典 第五百一十条]
              bad: [乙方应当及时响应。]
              good: [乙方应当在30秒内响应。]
            - id: open-list
              class: vague
              severity: notice
              protects: [b2c]
              title: {zh: 范围含糊, en: open list}
              explanation: {zh: 列举完整, en: list all}
              words: [等]
              except: [等级, 同等]
              bad: [咨询等]
              good: [同等条件]
            """;

    private static final PhraseRules COMPILED = compile(RULES);

    private static PhraseRules compile(String yaml) {
        Refusals refusals = new Refusals();
        List<PhraseRule> rules = PhraseRuleReader.read(
                new PluginInMemory().with("rules/words.yaml", yaml).named("sample"), Optional.empty(), refusals);
        refusals.throwIfAny();
        return new PhraseRules(rules);
    }

    private static String found(ReviewedText text) {
        return String.join(
                " ", COMPILED.review(text).stream().map(PhraseRulesTest::brief).toList());
    }

    private static String brief(Finding finding) {
        return finding.rule() + ":" + finding.text() + "@" + finding.start() + "-" + finding.end();
    }

    @Test
    void findsTheLongestWordAtItsPlace() {
        assertEquals("sample/vague-time:及时响应@4-8", found(Texts.lines("乙方应当及时响应。")));
    }

    @Test
    void countsCodePointsOfTheWholeText() {
        assertEquals("sample/vague-time:尽快@5-7", found(Texts.lines("𠮷𠮷。", "𠮷尽快办理。")));
    }

    @Test
    void leavesFixedPhrasesAlone() {
        assertEquals("", found(Texts.lines("应及时通知甲方。")));
        assertEquals("sample/open-list:等@7-8", found(Texts.lines(Relation.B2C, "同等条件下咨询等，分等级。")));
    }

    @Test
    void acceptsAMeasureInTheSameSentenceOnly() {
        assertEquals("", found(Texts.lines("乙方应当及时响应，至迟30分钟。")));
        assertEquals("sample/vague-time:及时响应@0-4", found(Texts.lines("及时响应；每30分钟报告一次。")));
        assertEquals("sample/vague-time:尽快@7-9", found(Texts.lines("30日内\n答复尽快")));
    }

    @Test
    void acceptsWhatStandsInTheParagraphWhereARuleSaysSo() {
        PhraseRules rules = compile(RULES.replace("unless:", "unlessInParagraph:"));
        assertEquals(List.of(), rules.review(Texts.lines("应当在30分钟内决定。没有及时决定的，顺延。")));
        assertEquals(1, rules.review(Texts.lines("应当在30分钟内决定。", "没有及时决定的，顺延。")).size());
    }

    @Test
    void leavesAloneWhatTheTextDefines() {
        assertEquals("", found(Texts.lines("本协议所称“尽快”是指当日。", "乙方应当尽快答复。")));
    }

    @Test
    void hasPhrasesWithinWhichOnlyHintsAreFine() {
        String hints = "hints: ['按期[^，。]{0,4}']\n  hintsExcept: ['没有按期']\n  unless:";
        PhraseRules rules = compile(RULES.replace("unless:", hints));
        assertEquals(1, rules.review(Texts.lines("乙方应当按期完成。")).size());
        assertEquals(List.of(), rules.review(Texts.lines("没有按期完成的。")));
        assertEquals(1, rules.review(Texts.lines("没有按期尽快完成。")).size());
    }

    @Test
    void asksOnlyForTheRelationThatARuleProtects() {
        assertEquals("", found(Texts.lines(Relation.B2B, "咨询等")));
        assertEquals("sample/open-list:等@2-3", found(Texts.lines(Relation.B2C, "咨询等")));
    }

    @Test
    void doesNotSearchHeadings() {
        ReviewedText heading = new ReviewedAgreement(
                "及时\n", List.of(Texts.passage(Kind.CLAUSE, 0, "及时")), Optional.empty(), Relation.B2B, Texts.DAY);
        assertEquals("", found(heading));
    }

    @Test
    void tellsTheSameWordsOfAParagraphOnce() {
        assertEquals(
                "sample/vague-time:及时@2-4 sample/vague-time:尽快@6-8 sample/vague-time:及时@22-24",
                found(Texts.lines("甲方及时付，尽快付。乙方及时办。", "及时通知，及时付")));
        assertEquals("sample/open-list:等@2-3", found(Texts.lines(Relation.B2C, "咨询等，回访等。投诉等。")));
    }

    @Test
    void takesTimeLinearInTheTextAndTellsABoundedNumberOfPlaces() {
        String sentence = // 20 characters, so that no word is cut where an endless sentence is
                "乙方应当及时响应甲方的咨询，且须尽快答复";
        ProcessorTime.within(
                Duration.ofSeconds(10),
                () -> assertEquals(
                        RuleScan.MOST,
                        COMPILED.review(Texts.lines(
                                        Collections.nCopies(50_000, sentence).toArray(String[]::new)))
                                .size()),
                "a long text");
    }

    @Test
    void holdsRulesToTheirFixtures() {
        assertEquals(List.of(), RuleFixtures.check(COMPILED.rules()));
        PhraseRules broken =
                compile(RULES.replace("bad: [咨询等]", "bad: [咨询]").replace("good: [乙方应当在30秒内响应。]", "good: [尽快]"));
        assertEquals(
                List.of(
                        "rules/words.yaml:1:3 AGR-2083 sample/vague-time '尽快':"
                                + " the rule finds something in its good example: 尽快",
                        "rules/words.yaml:13:3 AGR-2082 sample/open-list '咨询':"
                                + " the rule does not find its bad example: 咨询"),
                RuleFixtures.check(broken.rules()).stream()
                        .map(refusal -> refusal.line(Language.EN))
                        .toList());
    }
}
