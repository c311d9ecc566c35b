package org.agreement.core.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.terms.Terms;
import org.agreement.api.terms.Training;
import org.agreement.api.value.TermKey;
import org.junit.jupiter.api.Test;

/** Which clauses are in an agreement, and in which order. */
final class ClauseCatalogTest {

    private static final TermKey<Training> SHOP = TermKey.of("shop", Training.class);

    private static FakePlugin standard() {
        return new FakePlugin("standard")
                .index("""
                        - section: first
                          title: 甲章
                          clauses: [a, b]
                        - section: second
                          title: 乙章
                          clauses: [c, d]
                        """)
                .mandatory("a", "", "甲，见[[c]]。\n")
                .clause("b", advisable("b", ""))
                .mandatory("c", "", "- 一\n- 二\n")
                .clause("d", optional("d", "when: urgent\n"))
                .term(TermKey.of("urgent", Boolean.class));
    }

    private static String advisable(String name, String more) {
        return "---\nid: " + name + "\ntitle: 标题\nstatus: advisable\nnature: right\n" + more + "---\n文字。\n";
    }

    private static String optional(String name, String more) {
        return advisable(name, more).replace("advisable", "optional");
    }

    private static ClauseCatalog catalog(FakePlugin... plugins) {
        CatalogLoading loading = FakePlugin.load(plugins);
        assertEquals(Map.of(), loading.refused());
        return loading.catalog();
    }

    private static Terms terms(boolean urgent) {
        return new RandomTerms(3).terms().put("urgent", urgent).build();
    }

    private static ClauseSelection selection(String industry, List<String> plugins, Map<String, String> prefer) {
        return new ClauseSelection(Optional.of(industry).filter(name -> !name.isEmpty()), plugins, prefer, List.of());
    }

    private static ClauseSelection active(String... plugins) {
        return selection("", List.of(plugins), Map.of());
    }

    private static String names(Selection selection) {
        return selection.sections().stream()
                .map(section -> section.id()
                        + section.clauses().stream()
                                .map(clause -> clause.id().toString().replace("standard/", ""))
                                .toList())
                .collect(Collectors.joining(" "));
    }

    @Test
    void selectsWhatHasNoConditionsAndWhoseConditionsHold() {
        ClauseCatalog catalog = catalog(standard());
        assertEquals("first[a, b] second[c, d]", names(catalog.select(terms(true), ClauseSelection.GENERAL)));
        assertEquals("first[a, b] second[c]", names(catalog.select(terms(false), ClauseSelection.GENERAL)));
    }

    @Test
    void leavesOutWhatIsExcludedButNothingMandatory() {
        ClauseCatalog catalog = catalog(standard());
        List<ClauseId> exclude = List.of(ClauseId.of("standard/b"), ClauseId.of("standard/c"));
        ClauseSelection selection = new ClauseSelection(Optional.empty(), List.of(), Map.of(), exclude);
        assertEquals("first[a] second[c]", names(catalog.select(terms(false), selection)));
    }

    @Test
    void ordersByAnchorsThenByPluginThenByIndex() {
        FakePlugin first = new FakePlugin("alpha")
                .index("- clauses: [z, y, x, w, v]\n")
                .mandatory("z", "after: standard/a\n", "文字。\n")
                .mandatory("y", "after: standard/a\n", "文字。\n")
                .mandatory("x", "before: standard/a\n", "文字。\n")
                .mandatory("w", "first-in: second\n", "文字。\n")
                .mandatory("v", "after: y\n", "文字。\n");
        FakePlugin second = new FakePlugin("beta")
                .index("- clauses: [x]\n- {section: extra, title: 丙章, after: first, clauses: [y]}\n")
                .mandatory("x", "after: standard/a\n", "文字。\n")
                .mandatory("y", "", "文字。\n");
        ClauseCatalog catalog = catalog(second, first, standard());
        assertEquals(
                "first[alpha/x, a, alpha/z, alpha/y, alpha/v, beta/x, b] extra[beta/y] second[alpha/w, c]",
                names(catalog.select(terms(false), active("alpha", "beta"))));
        assertEquals("first[a, b] second[c]", names(catalog.select(terms(false), ClauseSelection.GENERAL)));
        assertEquals(List.of("standard", "alpha", "beta"), catalog.pluginIds());
        assertEquals(
                List.of("first", "extra", "second"),
                List.copyOf(catalog.sectionTitles().keySet()));
    }

    @Test
    void placesByAnchorsThatAreAbsent() {
        FakePlugin plugin =
                new FakePlugin("alpha").index("- clauses: [x]\n").mandatory("x", "after: standard/b\n", "文字。\n");
        ClauseSelection selection =
                new ClauseSelection(Optional.empty(), List.of("alpha"), Map.of(), List.of(ClauseId.of("standard/b")));
        assertEquals(
                "first[a, alpha/x] second[c]", names(catalog(standard(), plugin).select(terms(false), selection)));
    }

    @Test
    void activatesTheIndustryAndThoseWhoseBlockIsThere() {
        FakePlugin shops = new FakePlugin("shops")
                .industry("ecommerce")
                .index("- clauses: [x]\n")
                .mandatory("x", "after: standard/a\n", "文字。\n");
        FakePlugin addOn = new FakePlugin("shop")
                .term(SHOP)
                .index("- clauses: [y]\n")
                .mandatory("y", "after: standard/a\n", "文字。\n");
        ClauseCatalog catalog = catalog(standard(), shops, addOn);
        assertEquals(
                "first[a, shops/x, b] second[c]",
                names(catalog.select(terms(false), selection("ecommerce", List.of(), Map.of()))));
        assertEquals("first[a, b] second[c]", names(catalog.select(terms(false), active("shops"))));
        Terms block = new RandomTerms(3)
                .terms()
                .put("shop", new RandomTerms(1).record(Training.class, Map.of()))
                .build();
        assertEquals("first[a, shop/y, b] second[c]", names(catalog.select(block, ClauseSelection.GENERAL)));
        assertEquals(List.of("ecommerce"), catalog.industries());
    }

    @Test
    void replacesAndKeepsReferences() {
        FakePlugin plugin = new FakePlugin("alpha")
                .requires("standard")
                .index("- clauses: [c]\n")
                .mandatory("c", "replaces: standard/c\nwhen: urgent\n", "替代，见[[standard/c]]。\n");
        ClauseCatalog catalog = catalog(standard(), plugin);
        Selection urgent = catalog.select(terms(true), active("alpha"));
        assertEquals("first[a, b] second[alpha/c, d]", names(urgent));
        assertEquals(Optional.of(ClauseId.of("alpha/c")), urgent.present(ClauseId.of("standard/c")));
        assertEquals(List.of("甲，见第三条。", "文字。", "替代，见第三条。", "文字。"), new Texts(urgent, terms(true)).lines());
        Selection calm = catalog.select(terms(false), active("alpha"));
        assertEquals("first[a, b] second[c]", names(calm));
        assertEquals(Optional.empty(), calm.present(ClauseId.of("alpha/c")));
    }

    @Test
    void settlesConflictsByPreference() {
        FakePlugin one = new FakePlugin("alpha")
                .index("- clauses: [c]\n")
                .mandatory("c", "replaces: standard/c\n", "替代一，见[[c]]。\n");
        FakePlugin two = new FakePlugin("beta")
                .index("- clauses: [c]\n")
                .mandatory("c", "replaces: standard/c\n", "替代二，见[[c]]。\n");
        ClauseCatalog catalog = catalog(standard(), one, two);
        ClauseSelection both = active("alpha", "beta");
        ClauseSelection settled = selection("", List.of("alpha", "beta"), Map.of("standard/c", "beta"));
        assertEquals(
                List.of("r:0:0 AGR-1552 plugins"),
                ObjectionsTest.lines(catalog.objections(terms(false), both, ObjectionsTest::place)));
        assertEquals(List.of(), catalog.objections(terms(false), settled, ObjectionsTest::place));
        assertEquals(List.of(), catalog.objections(terms(false), active("alpha"), ObjectionsTest::place));
        assertEquals("first[a, b] second[alpha/c]", names(catalog.select(terms(false), both)));
        Selection preferred = catalog.select(terms(false), settled);
        assertEquals("first[a, b] second[beta/c]", names(preferred));
        assertEquals(Optional.of(ClauseId.of("beta/c")), preferred.present(ClauseId.of("alpha/c")));
    }

    @Test
    void removesUnderConditions() {
        FakePlugin plugin =
                new FakePlugin("alpha").requires("standard").index("- removes: standard/b\n  when: urgent\n");
        ClauseCatalog catalog = catalog(standard(), plugin);
        assertEquals("first[a] second[c, d]", names(catalog.select(terms(true), active("alpha"))));
        assertEquals("first[a, b] second[c]", names(catalog.select(terms(false), active("alpha"))));
        assertEquals("first[a, b] second[c, d]", names(catalog.select(terms(true), ClauseSelection.GENERAL)));
    }

    @Test
    void takesFrameAndAnnexesOfTheIndustry() {
        FakePlugin base = standard()
                .file("frame/zh-CN/preamble.md", "---\nkind: preamble\n---\n双方约定：\n")
                .file("frame/zh-CN/signature.md", "---\nkind: signature\n---\n（以下无正文）\n")
                .file("frame/zh-CN/index", "- annex: list\n- annex: rush\n")
                .file("frame/zh-CN/list.md", "---\nkind: annex\ntitle: 清单\n---\n清单。\n")
                .file("frame/zh-CN/rush.md", "---\nkind: annex\ntitle: 加急\nwhen: urgent\n---\n见[[a]]。\n");
        FakePlugin industry = new FakePlugin("shops")
                .industry("ecommerce")
                .file("frame/zh-CN/preamble.md", "---\nkind: preamble\n---\n店铺约定：\n")
                .file("frame/zh-CN/index", "- annex: list\n")
                .file("frame/zh-CN/list.md", "---\nkind: annex\ntitle: 店铺清单\nreplaces: standard/list\n---\n清单。\n");
        ClauseCatalog catalog = catalog(base, industry);
        Selection general = catalog.select(terms(true), ClauseSelection.GENERAL);
        assertEquals(
                List.of("清单", "加急"),
                general.annexes().stream().map(AnnexText::title).toList());
        assertEquals("standard", general.preamble().orElseThrow().provenance().plugin());
        Selection shops = catalog.select(terms(false), selection("ecommerce", List.of(), Map.of()));
        assertEquals(
                List.of("店铺清单"), shops.annexes().stream().map(AnnexText::title).toList());
        assertEquals("shops", shops.preamble().orElseThrow().provenance().plugin());
        assertEquals("standard", shops.signature().orElseThrow().provenance().plugin());
        assertEquals(Optional.of(new AnnexId("shops", "list")), shops.present(new AnnexId("standard", "list")));
        assertEquals(Optional.empty(), shops.present(new AnnexId("standard", "rush")));
    }

    @Test
    void tellsWhatAClauseIs() {
        ClauseText clause = catalog(standard()
                        .file(
                                "laws/a.yaml",
                                "- {name: 中华人民共和国民法典, short: 民法典, issuer: 全国人大, articles: 1260, from: 2021-01-01}\n")
                        .clause("b", advisable("b", """
                                binds: customer
                                favours: [provider]
                                serves: [C-3.9, E5]
                                basis: [民法典 第五百八十五条, 中华人民共和国民法典 第十条之一]
                                prominent: true
                                """) + "\n## 说明\n为什么。\n- 注意。\n"))
                .clause(ClauseId.of("standard/b"))
                .orElseThrow();
        assertEquals(List.of("C-3.9", "E5"), clause.serves());
        assertEquals(
                List.of("中华人民共和国民法典 第五百八十五条", "中华人民共和国民法典 第十条之一"),
                clause.basis().stream().map(basis -> basis.cited()).toList());
        assertEquals(
                "[CUSTOMER] [PROVIDER]",
                clause.effect().binds() + " " + clause.effect().favours());
        assertEquals(true, clause.prominent());
        assertEquals(
                List.of("为什么。", "（一）注意。"),
                clause.notes().stream().map(Texts::print).toList());
        assertEquals("1.0.0", clause.provenance().version());
        assertEquals(64, clause.provenance().sha256().length());
    }
}
