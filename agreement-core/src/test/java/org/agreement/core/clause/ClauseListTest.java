package org.agreement.core.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Inline;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.TermKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The annex that lists the prominent clauses of an agreement. */
@Tag("R-5")
final class ClauseListTest {

    private static final String TABLE = "\n| 条号 | 条款 | 签署确认 |\n|---|---|---|\n";

    private static FakePlugin standard(String lists, String body) {
        return new FakePlugin("standard")
                .index("- {section: first, title: 甲章, clauses: [a, b, c, d]}\n")
                .mandatory("a", "", "文字。\n")
                .mandatory("b", "prominent: true\n", "文字。\n")
                .mandatory("c", "prominent: true\nwhen: urgent\n", "文字。\n")
                .mandatory("d", "prominent: true\n", "文字。\n")
                .term(TermKey.of("urgent", Boolean.class))
                .file("frame/zh-CN/index", "- annex: list\n")
                .file("frame/zh-CN/list.md", "---\nkind: annex\ntitle: 清单\n" + lists + "---\n" + body);
    }

    private static List<Block> annex(boolean urgent) {
        CatalogLoading loading = FakePlugin.load(standard("lists: prominent\n", "下列条款：\n" + TABLE + "\n签收：\n"));
        assertEquals(Map.of(), loading.refused());
        Terms terms = new RandomTerms(3).terms().put("urgent", urgent).build();
        Selection selection = loading.catalog().select(terms, ClauseSelection.GENERAL);
        return selection.annexes().get(0).template().fill(terms, new Texts(selection, terms));
    }

    private static List<String> faults(String lists, String body) {
        return FakePlugin.load(standard(lists, body)).refused().values().stream()
                .flatMap(List::stream)
                .map(refusal -> refusal.place() + " " + refusal.code())
                .toList();
    }

    @Test
    void listsEachProminentClauseWhereTheTableStands() {
        assertEquals(
                List.of("下列条款：", "条号|条款|签署确认\n第二条|标题b|＿＿＿＿＿＿\n第三条|标题d|＿＿＿＿＿＿", "签收："),
                annex(false).stream().map(Texts::print).toList());
    }

    @Test
    void listsOnlyWhatIsInTheAgreement() {
        assertEquals(
                "条号|条款|签署确认\n第二条|标题b|＿＿＿＿＿＿\n第三条|标题c|＿＿＿＿＿＿\n第四条|标题d|＿＿＿＿＿＿",
                Texts.print(annex(true).get(1)));
    }

    @Test
    void linksEachNumberToItsClause() {
        Block.Table table = assertInstanceOf(Block.Table.class, annex(false).get(1));
        assertEquals(
                List.of(new Inline.ClauseLink(ClauseId.of("standard/b"), OptionalInt.empty(), "第二条")),
                table.rows().get(0).get(0).text());
    }

    @Test
    void refusesAListWithoutATableOrOfSomethingElse() {
        String here = "standard/frame/zh-CN/list.md:4:8 ";
        assertEquals(List.of(here + "AGR-2180"), faults("lists: prominent\n", "文字。\n"));
        assertEquals(List.of(here + "AGR-2180"), faults("lists: prominent\n", TABLE + "\n文字。\n" + TABLE));
        assertEquals(List.of(here + "AGR-1033"), faults("lists: everything\n", TABLE));
        assertEquals(List.of(), faults("", "文字。\n"));
    }
}
