package org.agreement.core.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import org.agreement.api.terms.Training;
import org.agreement.api.value.TermKey;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** Plugins with seeded faults: each is found where it is, with the fewest choices that bring it about. */
final class PresenceAnalysisTest {

    private static final String ADVISABLE = "status: advisable\n";

    private static FakePlugin standard() {
        return new FakePlugin("standard")
                .index("- section: s\n  title: 章\n  clauses: [a, b]\n")
                .mandatory("a", "", "甲。\n")
                .mandatory("b", "", "乙。\n");
    }

    /** A mandatory clause made advisable. */
    private static FakePlugin advisable(FakePlugin plugin, String name, String more, String body) {
        return plugin.clause(
                name, "---\nid: %s\ntitle: 标题\n%snature: obligation\n%s---\n%s".formatted(name, ADVISABLE, more, body));
    }

    private static PresenceReport analyse(FakePlugin... plugins) {
        List<LoadedPlugin> loaded =
                List.of(plugins).stream().map(FakePlugin::loaded).toList();
        List<Refusal> refused = ClauseCatalog.load(loaded).refused().values().stream()
                .flatMap(List::stream)
                .toList();
        return PresenceAnalysis.of(loaded, refused);
    }

    /** Everything as {@code file:line:column code [choices]}. */
    private static List<String> problems(FakePlugin... plugins) {
        return analyse(plugins).problems().stream()
                .map(problem -> (problem.error() ? "" : "warning ")
                        + problem.refusal().place()
                        + " "
                        + problem.refusal().code()
                        + " "
                        + problem.choices())
                .toList();
    }

    @Test
    void countsWhatItCovers() {
        PresenceReport report = analyse(standard()
                .mandatory("a", "when: [feeAdjustment, scope.holidays = excluded]\n", "{{feeAdjustment.base}}。\n")
                .mandatory("b", "", "{{#present a}}[[a]]{{/present}}乙。\n"));
        assertEquals(List.of(), report.problems());
        assertTrue(report.isSound());
        // an adjustment or none, one of three holiday rules; no industry but general
        assertEquals(new PresenceReport.Extent(2, 0, 3, 1, 1, 5, BigInteger.valueOf(6)), report.extent());
    }

    @Test
    void findsAReferenceToAClauseThatCanBeMissing() {
        FakePlugin plugin = standard()
                .index("- section: s\n  title: 章\n  clauses: [a, b, c]\n")
                .mandatory("b", "when: [feeAdjustment]\n", "乙。\n")
                .mandatory("c", "when: [scope.surge]\n", "丙，见[[b]]。\n");
        assertEquals(
                List.of("standard/clauses/zh-CN/c.md:8:4 AGR-2160 [!feeAdjustment, scope.surge]"), problems(plugin));
    }

    @Test
    void findsAReferenceToAClauseThatCanBeExcluded() {
        FakePlugin plugin = advisable(standard(), "b", "", "乙。\n").mandatory("a", "", "见[[b]]。\n");
        assertEquals(
                List.of("standard/clauses/zh-CN/a.md:7:2 AGR-2160 [clauses.exclude: standard/b]"), problems(plugin));
    }

    @Test
    void findsALinkToAnAnnexThatCanBeMissing() {
        FakePlugin plugin = standard()
                .file("frame/zh-CN/index", "- annex: x\n")
                .file("frame/zh-CN/x.md", "---\nkind: annex\ntitle: 附件\nwhen: ['!feeAdjustment']\n---\n文字。\n")
                .mandatory("a", "when: [scope.surge]\n", "见[[annex:x]]。\n");
        assertEquals(
                List.of(
                        "standard/clauses/zh-CN/a.md:8:2 AGR-2160 [feeAdjustment, scope.surge]",
                        "warning standard/frame/zh-CN/x.md:1:1 AGR-2171 [!feeAdjustment, !scope.surge]"),
                problems(plugin));
    }

    @Test
    void findsAPlaceholderWithoutGuard() {
        FakePlugin plugin =
                standard().mandatory("a", "", "甲。{{#scope.surge}}提前{{feeAdjustment.base}}{{/scope.surge}}\n");
        assertEquals(
                List.of("standard/clauses/zh-CN/a.md:7:21 AGR-2163 [!feeAdjustment, scope.surge]"), problems(plugin));
    }

    @Test
    void findsAnAnchorThatDoesNotExist() {
        FakePlugin plugin = new FakePlugin("shop")
                .industry("shop")
                .index("- clauses: [x]\n")
                .mandatory("x", "after: standard/c\nwhen: [feeAdjustment]\n", "文字。\n");
        List<String> problems = problems(standard(), plugin);
        assertTrue(
                problems.contains("shop/clauses/zh-CN/x.md:6:8 AGR-2130 [industry = shop, feeAdjustment]"),
                problems.toString());
    }

    @Test
    void findsConditionsThatContradictEachOther() {
        FakePlugin plugin = standard()
                .mandatory("a", "when: [scope.holidays = excluded, scope.holidays = included]\n", "甲。\n")
                .mandatory("b", "", "乙。{{#feeAdjustment}}有{{^feeAdjustment}}无{{/feeAdjustment}}{{/feeAdjustment}}\n");
        assertEquals(
                List.of("standard/clauses/zh-CN/a.md:1:1 AGR-2166 []", "standard/clauses/zh-CN/b.md:7:22 AGR-2165 []"),
                problems(plugin));
    }

    @Test
    void findsARemovalThatBreaksAReferenceElsewhere() {
        FakePlugin plugin = new FakePlugin("shop").index("- removes: standard/b\n  when: [feeAdjustment]\n");
        assertEquals(
                List.of("shop/clauses/zh-CN/index:1:12 AGR-2161 [plugins: shop, feeAdjustment]"),
                problems(standard().mandatory("a", "", "见[[b]]。\n"), plugin));
    }

    @Test
    void findsASectionThatIsNeverPrintedAndARemovalThatRemovesNothing() {
        FakePlugin plugin = new FakePlugin("shop")
                .industry("shop")
                .index("""
                        - section: t
                          title: 节
                          after: s
                          clauses: [x]
                        - removes: standard/b
                          when: [feeAdjustment, '!feeAdjustment']
                        """)
                .mandatory("x", "when: [feeAdjustment, '!feeAdjustment']\n", "文字。\n");
        assertEquals(
                List.of(
                        "shop/clauses/zh-CN/index:1:12 AGR-2167 []",
                        "shop/clauses/zh-CN/index:5:12 AGR-2168 []",
                        "shop/clauses/zh-CN/x.md:1:1 AGR-2166 []"),
                problems(standard(), plugin));
    }

    @Test
    void findsReplacementsThatMeet() {
        FakePlugin shop = new FakePlugin("shop")
                .index("- clauses: [x, y]\n")
                .mandatory("x", "replaces: standard/b\nwhen: [feeAdjustment]\n", "文字。\n")
                .mandatory("y", "replaces: standard/b\nwhen: [scope.surge]\n", "文字。\n");
        assertEquals(
                List.of("shop/clauses/zh-CN/y.md:6:11 AGR-2169 [plugins: shop, feeAdjustment, scope.surge]"),
                problems(standard(), shop));
        FakePlugin one =
                new FakePlugin("one").index("- clauses: [x]\n").mandatory("x", "replaces: standard/b\n", "一。\n");
        FakePlugin two =
                new FakePlugin("two").index("- clauses: [x]\n").mandatory("x", "replaces: standard/b\n", "二。\n");
        assertEquals(
                List.of("warning two/clauses/zh-CN/x.md:6:11 AGR-2170 [plugins: one, plugins: two]"),
                problems(standard(), one, two));
    }

    @Test
    void findsATextWithoutWordsAndAnItemThatIsMissing() {
        FakePlugin plugin = standard()
                .mandatory("a", "", "{{#feeAdjustment}}甲。{{/feeAdjustment}}{{#scope.surge}}乙。{{/scope.surge}}\n")
                .mandatory("b", "", "乙见[[c#1]]。\n")
                .index("- section: s\n  title: 章\n  clauses: [a, b, c]\n")
                .mandatory("c", "", "{{#feeAdjustment}}\n- 一\n{{/feeAdjustment}}\n丙。\n");
        assertEquals(
                List.of(
                        "standard/clauses/zh-CN/a.md:1:1 AGR-2164 [!feeAdjustment, !scope.surge]",
                        "standard/clauses/zh-CN/b.md:7:3 AGR-2162 []"),
                problems(plugin));
    }

    @Test
    void knowsThatTermsOfAPluginNeedThePlugin() {
        FakePlugin shop = new FakePlugin("shop")
                .industry("shop")
                .term(TermKey.of("shop", Training.class))
                .index("- clauses: [x]\n")
                .mandatory("x", "first-in: s\nwhen: [shop]\n", "{{shop.hours}}。\n");
        FakePlugin other = new FakePlugin("other")
                .requires("shop")
                .index("- clauses: [y]\n")
                .mandatory("y", "first-in: s\nwhen: [shop]\n", "见{{#present shop/x}}[[shop/x]]{{/present}}。\n");
        assertEquals(List.of(), problems(standard(), shop, other));
        FakePlugin wrong = other.mandatory("y", "first-in: s\nwhen: [shop]\n", "见[[shop/x]]。\n");
        assertEquals(
                List.of("other/clauses/zh-CN/y.md:9:2 AGR-2160 [!industry = shop, shop]"),
                problems(standard(), shop, wrong));
    }
}
