package org.agreement.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each thing that can be broken in a plugin is found, and the message says what to do. */
final class PluginContractTest {

    private static final String CLAUSE = "clauses/zh-CN/watch.md";
    private static final String TERMS = "terms/sample.yaml";
    private static final String RULES = "rules/night.yaml";

    private static void one(String expected, List<String> faults) {
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).contains(expected), faults.get(0));
    }

    @Test
    void findsNothingWrongWithAPluginThatHoldsTheContract() {
        PluginUnderTest plugin = new SamplePlugin().underTest();
        assertEquals(List.of(), plugin.refusals());
        assertEquals(List.of(), Answers.faults(new SamplePlugin()));
        assertEquals(List.of(), Documentation.faults(plugin));
        assertEquals(List.of(), PhraseRuleCheck.faults(plugin));
        assertEquals(List.of(), ClauseFacts.faults(plugin, true));
    }

    @Test
    void findsAClauseFileThatIsWrong() {
        one(
                "within",
                new SamplePlugin()
                        .replacing(CLAUSE, "{{within}}", "{{withn}}")
                        .underTest()
                        .refusals());
    }

    @Test
    void findsAClauseThatIsNotInTheIndex() {
        one(
                "clauses/zh-CN/extra.md",
                new SamplePlugin()
                        .with("clauses/zh-CN/extra.md", """
                ---
                id: extra
                title: 多余
                status: advisable
                nature: definition
                binds: []
                favours: []
                first-in: night
                ---
                多余。
                """)
                        .underTest()
                        .refusals());
    }

    @Test
    void findsAPluginThatIsNotThere() {
        PluginUnderTest plugin =
                new PluginUnderTest("gone", new SamplePlugin().underTest().library());
        one("name its class in META-INF/services", plugin.refusals());
    }

    @Test
    void findsAnswersThatDiffer() {
        one("keep no state", Answers.faults(new SamplePlugin().forgetting()));
    }

    @Test
    void findsATermWithoutDocumentation() {
        one(
                "sample.within: {zh: …, en: …}",
                Documentation.faults(new SamplePlugin()
                        .replacing(TERMS, ", en: time limit", "")
                        .underTest()));
    }

    @Test
    void findsDocumentationOfNoTerm() {
        one(
                "'sample.seat' is documented and no term",
                Documentation.faults(new SamplePlugin()
                        .replacing(TERMS, "sample: {", "sample.seat: {zh: 席, en: s}\nsample: {")
                        .underTest()));
    }

    @Test
    void findsADefaultThatCannotBeRead() {
        one(
                "the default of 'sample.seats' is 'one'",
                Documentation.faults(new SamplePlugin()
                        .replacing(TERMS, "default: 1", "default: one")
                        .underTest()));
    }

    @Test
    void findsADefaultWithoutSourceAndAScalarWithoutExample() {
        one(
                "source: …",
                Documentation.faults(new SamplePlugin()
                        .replacing(TERMS, ", source: 常用约定值", "")
                        .underTest()));
        one(
                "example: …",
                Documentation.faults(new SamplePlugin()
                        .replacing(TERMS, ", example: 10min", "")
                        .underTest()));
    }

    @Test
    void findsRulesThatMissOrHitTheWrongSentences() {
        one(
                "does not find its bad example",
                PhraseRuleCheck.faults(
                        new SamplePlugin().replacing(RULES, "[深夜来电]", "[清晨来电]").underTest()));
        one(
                "finds something in its good example",
                PhraseRuleCheck.faults(
                        new SamplePlugin().replacing(RULES, "[夜里来电]", "[深夜值守]").underTest()));
    }

    @Test
    void findsAClauseWithoutNotesLawOrPointOfTheChecklist() {
        one(
                "## 说明",
                ClauseFacts.faults(
                        new SamplePlugin()
                                .replacing(CLAUSE, "## 说明\n夜间没有人时有用。\n", "")
                                .underTest(),
                        false));
        PluginUnderTest lawless =
                new SamplePlugin().replacing(CLAUSE, "basis: 民法典 第五百零九条\n", "").underTest();
        one("names no law", ClauseFacts.faults(lawless, true));
        assertEquals(List.of(), ClauseFacts.faults(lawless, false));
        one(
                "serves no point",
                ClauseFacts.faults(
                        new SamplePlugin().replacing(CLAUSE, "serves: E9\n", "").underTest(), true));
    }
}
