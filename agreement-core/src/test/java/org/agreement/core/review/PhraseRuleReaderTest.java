package org.agreement.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;
import org.agreement.core.clause.ClauseCatalog;
import org.agreement.core.clause.StatuteRegister;
import org.agreement.core.refusal.Language;
import org.agreement.core.refusal.Refusals;
import org.junit.jupiter.api.Test;

final class PhraseRuleReaderTest {

    private static final String LAWS = """
            - {name: 中华人民共和国民法典, short: 民法典, issuer: 全国人民代表大会, articles: 1260, from: 2021-01-01, verified: true}
            """;

    private static final String RULE = """
            - id: vague-time
              class: vague
              severity: warning
              protects: [b2b]
              title: {zh: 时间, en: time}
              explanation: {zh: 期限, en: limit}
              words: [尽快]
              basis: [民法典 第五百一十条]
              bad: [尽快]
              good: [30日]
            """;

    private static final class Coded implements ReviewRule {
        @Override
        public RuleDescriptor descriptor() {
            Bilingual words = new Bilingual("有", "there");
            return new RuleDescriptor(
                    "sample/coded", FindingClass.LAW, Severity.NOTICE, Set.of(), words, words, List.of());
        }

        @Override
        public List<Finding> review(ReviewedText text) {
            return List.of();
        }
    }

    private static String refused(String... files) {
        PluginInMemory plugin = new PluginInMemory();
        for (String file : files) {
            plugin.with(
                    "rules/" + file.substring(0, file.indexOf(' ')) + ".yaml", file.substring(file.indexOf(' ') + 1));
        }
        Refusals refusals = new Refusals();
        PluginInMemory standard = new PluginInMemory().with("laws/statutes.yaml", LAWS);
        Optional<StatuteRegister> statutes = Optional.of(ClauseCatalog.load(List.of(standard.named("standard")))
                .catalog()
                .statutes());
        PhraseRuleReader.read(plugin.named("sample", new Coded()), statutes, refusals);
        return String.join(
                "\n",
                refusals.sorted().stream()
                        .map(refusal -> refusal.line(Language.EN) + " | "
                                + refusal.wayOut().en())
                        .toList());
    }

    @Test
    void refusesEverythingThatIsWrongAtOnce() {
        assertEquals("""
                rules/a.yaml:1:3 AGR-1031 0.title: missing | {zh: 中文, en: English}
                rules/a.yaml:1:3 AGR-1031 0.words: missing | words or patterns (what is found), or absent (what is missed)
                rules/a.yaml:1:7 AGR-1032 0.id: not of the right form | Write lower-case letters, digits and hyphens, such as vague-time, without the plugin's id
                rules/a.yaml:2:10 AGR-1033 0.class: not one of the values | Did you mean 'vague'? Possible: vague, onesided, missing, inconsistent, law, balance
                rules/a.yaml:3:13 AGR-1032 0.severity: not of the right form | Write a text
                rules/a.yaml:4:19 AGR-1033 0.protects: not one of the values | Did you mean 'b2b'? Possible: b2b, b2c
                rules/a.yaml:5:16 AGR-1031 0.explanation.en: missing | a text
                rules/a.yaml:5:24 AGR-1030 0.explanation.eng: no such key | Did you mean 'en'? Possible: zh, en
                rules/a.yaml:6:3 AGR-1030 0.word: no such key | Did you mean 'words'? Possible: id, class, severity, forConsumers, protects, inForce, title, explanation, given, words, patterns, hints, hintsExcept, except, exceptPatterns, unless, unlessInParagraph, absent, headings, basis, bad, good
                rules/a.yaml:7:12 AGR-2081 0.unless: not a pattern: (?<!不)应当 (invalid named capture) | Write a regular expression of RE2's syntax, without back-references and look-around.
                rules/a.yaml:8:8 AGR-1031 0.bad: missing | a list of texts, such as [及时, 尽快]
                rules/a.yaml:9:9 AGR-1032 0.good: not of the right form | Write a list of texts, such as [及时, 尽快]
                rules/a.yaml:10:3 AGR-1032 1: not of the right form | Write a rule with id, words and so on""", refused("""
                        a - id: Vague
                          class: vage
                          severity: []
                          protects: [b2c, b2]
                          explanation: {zh: 写, eng: w}
                          word: [及时]
                          unless: ['(?<!不)应当']
                          bad: []
                          good: 及时
                        - x
                        """));
    }

    @Test
    void refusesTheSameIdInTwoFiles() {
        assertEquals("", refused("a " + RULE));
        assertEquals(
                "rules/b.yaml:1:7 AGR-2080 0.id: review rule 'sample/vague-time' is there already, at rules/a.yaml:1:7"
                        + " | Give it another id.",
                refused("a " + RULE, "b " + RULE));
    }

    @Test
    void refusesTheIdOfARuleWithCode() {
        assertEquals(
                "rules/a.yaml:1:7 AGR-2080 0.id: review rule 'sample/coded' is there already, at "
                        + Coded.class.getName() + " | Give it another id.",
                refused("a " + RULE.replace("vague-time", "coded")));
    }

    @Test
    void refusesAStatuteThatIsNotRegistered() {
        String refused = refused("a " + RULE.replace("民法典 第", "民法点 第"));
        assertTrue(refused.startsWith("rules/a.yaml:8:11 ") && refused.contains("民法典"), refused);
    }

    @Test
    void readsNoRulesWhereThereAreNone() {
        assertEquals(
                List.of(),
                PhraseRuleReader.read(new PluginInMemory().named("sample"), Optional.empty(), new Refusals()));
    }

    @Test
    void refusesWhatIsNoList() {
        assertEquals(
                "rules/a.yaml:1:1 AGR-1032: not of the right form | Write a list of rules, each begun by '- id:'",
                refused("a id: x"));
    }
}
