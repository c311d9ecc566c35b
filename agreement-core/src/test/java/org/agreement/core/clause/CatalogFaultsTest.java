package org.agreement.core.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.agreement.api.terms.Training;
import org.agreement.api.value.TermKey;
import org.junit.jupiter.api.Test;

/** What is wrong between files and between plugins. */
final class CatalogFaultsTest {

    private static FakePlugin standard() {
        return new FakePlugin("standard")
                .index("- section: s\n  title: 章\n  clauses: [a, b]\n")
                .mandatory("a", "", "见[[b]]和[[b#1]]。\n")
                .mandatory("b", "", "- 一\n");
    }

    private static FakePlugin other(String index) {
        return new FakePlugin("other").index(index);
    }

    /** All refusals as {@code file:line:column code}. */
    private static List<String> faults(FakePlugin... plugins) {
        return FakePlugin.load(plugins).refused().values().stream()
                .flatMap(List::stream)
                .map(refusal -> refusal.place() + " " + refusal.code())
                .toList();
    }

    @Test
    void refusesFilesThatAreNotListedAndListedOnesThatAreNotThere() {
        assertEquals(
                List.of("standard/clauses/zh-CN/c.md:1:1 AGR-2103", "standard/clauses/zh-CN/c.md:1:1 AGR-2107"),
                faults(standard().mandatory("c", "", "文字。\n")));
        assertEquals(
                List.of("standard/clauses/zh-CN/index:3:16 AGR-2105", "standard/clauses/zh-CN/index:3:19 AGR-2106"),
                faults(standard().index("- section: s\n  title: 章\n  clauses: [a, a, x, b]\n")));
        assertEquals(
                List.of("standard/frame/zh-CN/x.md:1:1 AGR-2107"),
                faults(standard().file("frame/zh-CN/x.md", "---\nkind: annex\ntitle: 甲\n---\n文字。\n")));
    }

    @Test
    void refusesAnIndexThatSaysTooMuchOrTooLittle() {
        assertEquals(
                List.of("other/clauses/zh-CN/index:1:13 AGR-2130", "other/clauses/zh-CN/index:1:25 AGR-2108"),
                faults(standard(), other("- {removes: standard/x, title: 甲}\n")));
        assertEquals(
                List.of("other/clauses/zh-CN/index:1:3 AGR-1031", "other/clauses/zh-CN/index:1:4 AGR-1030"),
                faults(standard(), other("- {sections: x}\n")));
        assertEquals(List.of("other/clauses/zh-CN/index:1:1 AGR-1032"), faults(standard(), other("section: x\n")));
    }

    @Test
    void refusesAnchorsThatDoNotExistOrTurnInCircles() {
        FakePlugin plugin = other("- clauses: [x, y, z, w]\n")
                .mandatory("x", "after: standard/c\n", "文字。\n")
                .mandatory("y", "after: z\n", "文字。\n")
                .mandatory("z", "before: y\n", "文字。\n")
                .mandatory("w", "first-in: t\n", "文字。\n");
        assertEquals(
                List.of(
                        "other/clauses/zh-CN/w.md:6:11 AGR-2131",
                        "other/clauses/zh-CN/x.md:6:8 AGR-2130",
                        "other/clauses/zh-CN/y.md:6:8 AGR-2134",
                        "other/clauses/zh-CN/z.md:6:9 AGR-2134"),
                faults(standard(), plugin));
    }

    @Test
    void refusesSectionsWithoutOneClearPlace() {
        String index = """
                - {section: s, title: 甲}
                - {section: t, title: 甲, after: r}
                - {section: u, title: 甲, after: v}
                - {section: v, title: 甲, after: u}
                """;
        assertEquals(
                List.of(
                        "other/clauses/zh-CN/index:1:13 AGR-2132",
                        "other/clauses/zh-CN/index:2:33 AGR-2131",
                        "other/clauses/zh-CN/index:3:33 AGR-2134",
                        "other/clauses/zh-CN/index:4:33 AGR-2134"),
                faults(standard(), other(index)));
        assertEquals(
                List.of("other/clauses/zh-CN/index:1:13 AGR-2133"),
                faults(standard(), other("- {section: t, title: 甲}\n")));
    }

    @Test
    void blamesWhoTakesAwayWhatOthersReferTo() {
        assertEquals(
                List.of("other/clauses/zh-CN/index:1:12 AGR-2138", "other/clauses/zh-CN/index:1:12 AGR-2138"),
                faults(standard(), other("- removes: standard/b\n")));
        assertEquals(
                List.of("other/clauses/zh-CN/x.md:6:11 AGR-2139"),
                faults(standard(), other("- clauses: [x]\n").mandatory("x", "replaces: standard/b\n", "没有项。\n")));
        FakePlugin weaker = other("- clauses: [x]\n")
                .clause(
                        "x",
                        "---\nid: x\ntitle: 甲\nstatus: advisable\nnature: right\nreplaces: standard/b\n---\n- 一\n");
        assertEquals(List.of("other/clauses/zh-CN/x.md:6:11 AGR-2135"), faults(standard(), weaker));
    }

    @Test
    void blamesWhoRefersToWhatItsRequiredPluginRemoves() {
        FakePlugin remover = other("- removes: standard/c\n");
        FakePlugin plugin = new FakePlugin("third")
                .requires("other")
                .index("- clauses: [x]\n")
                .mandatory("x", "after: standard/a\n", "见[[standard/c]]。\n");
        FakePlugin base = standard()
                .index("- section: s\n  title: 章\n  clauses: [a, b, c]\n")
                .mandatory("c", "", "文字。\n");
        assertEquals(List.of("third/clauses/zh-CN/x.md:8:2 AGR-2136"), faults(base, remover, plugin));
    }

    @Test
    void letsIndustriesThatNeverMeetDisagree() {
        FakePlugin remover = other("- removes: standard/c\n").industry("one");
        FakePlugin plugin = new FakePlugin("third")
                .industry("two")
                .index("- clauses: [x]\n")
                .mandatory("x", "after: standard/a\n", "见[[standard/c]]。\n");
        FakePlugin base = standard()
                .index("- section: s\n  title: 章\n  clauses: [a, b, c]\n")
                .mandatory("c", "", "文字。\n");
        assertEquals(List.of(), faults(base, remover, plugin));
    }

    @Test
    void hidesTheTermsOfPluginsThatAreNotRequired() {
        FakePlugin owner = other("[]\n").term(TermKey.of("shop", Training.class));
        FakePlugin user = new FakePlugin("user")
                .index("- clauses: [x]\n")
                .mandatory("x", "after: standard/a\n", "完{{#shop}}{{hours}}{{/shop}}\n");
        assertEquals(List.of("user/clauses/zh-CN/x.md:8:2 AGR-2120"), faults(standard(), owner, user));
        assertEquals(List.of(), faults(standard(), owner, user.requires("other")));
    }

    @Test
    void refusesWhatStandsOnARefusedPluginToo() {
        FakePlugin broken = other("- clauses: [x]\n").mandatory("x", "after: standard/a\n", "{{nothing}}\n");
        FakePlugin dependent = new FakePlugin("third").requires("other");
        FakePlugin anchored =
                new FakePlugin("fourth").index("- clauses: [y]\n").mandatory("y", "after: other/x\n", "文字。\n");
        CatalogLoading loading = FakePlugin.load(standard(), broken, dependent, anchored);
        assertEquals(
                List.of("other", "third", "fourth"),
                List.copyOf(loading.refused().keySet()));
        assertEquals(List.of("standard"), loading.catalog().pluginIds());
        assertEquals(
                List.of(
                        "other/clauses/zh-CN/x.md:8:1 AGR-2120",
                        "third/plugin.yaml AGR-2145",
                        "fourth/clauses/zh-CN/y.md:6:8 AGR-2130"),
                faults(standard(), broken, dependent, anchored));
    }

    @Test
    void keepsWhatWasInTheWayOfARefusedPluginOnly() {
        FakePlugin broken = new FakePlugin("alpha")
                .index("- {section: t, title: 甲, after: s, clauses: [x]}\n")
                .mandatory("x", "", "{{nothing}}\n");
        FakePlugin sound = new FakePlugin("beta")
                .index("- {section: t, title: 乙, after: s, clauses: [x]}\n")
                .mandatory("x", "", "文字。\n");
        CatalogLoading loading = FakePlugin.load(standard(), broken, sound);
        assertEquals(List.of("alpha"), List.copyOf(loading.refused().keySet()));
        assertEquals(Map.of("s", "章", "t", "乙"), loading.catalog().sectionTitles());
    }

    @Test
    void refusesRegistersThatDisagree() {
        String law = "- {name: 示例法, short: 示法, issuer: 示例机关, articles: 10, from: 2020-01-01}\n";
        FakePlugin same = other("[]\n").file("laws/l.yaml", law);
        assertEquals(List.of(), faults(standard().file("laws/l.yaml", law), same));
        FakePlugin different = other("[]\n").file("laws/l.yaml", law.replace("10", "11"));
        assertEquals(
                List.of("other/laws/l.yaml:1:10 AGR-2144"), faults(standard().file("laws/l.yaml", law), different));
        assertEquals(
                List.of("other/laws/l.yaml:1:50 AGR-1032", "other/laws/l.yaml:1:59 AGR-1032"),
                faults(
                        standard(),
                        other("[]\n")
                                .file("laws/l.yaml", law.replace("10,", "十,").replace("2020-01-01", "2020-13-01"))));
    }

    @Test
    void refusesFramesOfOthersAndCirclesOfAnnexes() {
        FakePlugin plugin = other("[]\n")
                .file("frame/zh-CN/preamble.md", "---\nkind: signature\n---\n文字。\n")
                .file("frame/zh-CN/index", "- annex: x\n- annex: y\n- annex: z\n")
                .file("frame/zh-CN/x.md", "---\nkind: annex\ntitle: 甲\nreplaces: other/y\n---\n文字。\n")
                .file("frame/zh-CN/y.md", "---\nkind: annex\ntitle: 甲\nreplaces: x\n---\n文字。\n")
                .file("frame/zh-CN/z.md", "---\nkind: annex\ntitle: 甲\nreplaces: standard/none\n---\n文字。\n");
        assertEquals(
                List.of(
                        "other/frame/zh-CN/preamble.md:1:1 AGR-2109",
                        "other/frame/zh-CN/preamble.md:2:7 AGR-1033",
                        "other/frame/zh-CN/x.md:4:11 AGR-2134",
                        "other/frame/zh-CN/y.md:4:11 AGR-2134",
                        "other/frame/zh-CN/z.md:4:11 AGR-2130"),
                faults(standard(), plugin));
    }
}
