package org.agreement.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.agreement.api.review.ForeignText;
import org.agreement.api.review.ForeignText.Spot;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Passage.Kind;
import org.junit.jupiter.api.Test;

final class TextStructureTest {

    private static List<Kind> kinds(String text) {
        return TextStructure.passages(text).stream().map(Passage::kind).toList();
    }

    @Test
    void recognisesTheUsualStyles() {
        assertEquals(
                List.of(
                        Kind.TITLE,
                        Kind.SECTION,
                        Kind.CLAUSE,
                        Kind.CLAUSE,
                        Kind.PARAGRAPH,
                        Kind.ITEM,
                        Kind.ITEM,
                        Kind.ITEM),
                kinds("客户服务协议\n\n第一章 总则\n第一条 服务内容\n二、费用与支付\n三、甲方应当按月付款。\n（一）咨询；\n1.1 投诉；\n2）回访。\n"));
    }

    @Test
    void recognisesMarkdown() {
        assertEquals(
                List.of(Kind.TITLE, Kind.SECTION, Kind.CLAUSE, Kind.ROW, Kind.ROW, Kind.ITEM),
                kinds("# 服务协议\n## 费用\n### 付款\n| 项目 | 单价 |\n|---|---|\n| 咨询 | 2 元 |\n- 按月结算\n"));
    }

    @Test
    void takesASentenceThatBeginsWithANumberForNoHeading() {
        assertEquals(List.of(Kind.PARAGRAPH), kinds("第三条 甲方应当按月付款"));
        assertEquals(List.of(Kind.PARAGRAPH), kinds("甲方应当尽快付款。"));
    }

    @Test
    void placesPassagesByCodePointsWithByteOrderMarkAndCarriageReturns() {
        String text = "\uFEFF　服务协议\r\n\r\n𠮷甲方付款。 \r乙方开票。";
        List<Passage> passages = TextStructure.passages(text);
        assertEquals(3, passages.size());
        for (Passage passage : passages) {
            int from = text.offsetByCodePoints(0, passage.start());
            int to = text.offsetByCodePoints(0, passage.end());
            assertEquals(passage.text(), text.substring(from, to));
        }
    }

    @Test
    void remembersTheHeadingAbove() {
        List<Passage> passages = TextStructure.passages("服务协议\n第一条 付款\n甲方按月付款。\n");
        assertEquals("付款", passages.get(2).heading());
    }

    @Test
    void partsALineThatNobodyEnds() {
        String line = "𠮷".repeat(25_000);
        List<Passage> passages = TextStructure.passages(line);
        assertEquals(3, passages.size());
        assertEquals(line, String.join("", passages.stream().map(Passage::text).toList()));
        assertEquals(25_000, passages.get(2).end());
        assertEquals(passages.get(0).end(), passages.get(1).start());
    }

    @Test
    void findsNothingInBlankText() {
        assertTrue(TextStructure.passages(" \n\r\n　\n").isEmpty());
    }

    @Test
    void recognisesTheLinesOfADocumentAndKeepsItsRows() {
        String text = "服务协议\n第一条 付款\n第二条 | 3 元";
        List<Passage> lines = List.of(
                line(Kind.PARAGRAPH, 0, "服务协议"), line(Kind.PARAGRAPH, 5, "第一条 付款"), line(Kind.ROW, 12, "第二条 | 3 元"));
        ForeignText read = TextStructure.of(new ForeignText(text, lines, List.of(new Spot(0, 1, 1)), List.of()));
        assertEquals(
                List.of(Kind.TITLE, Kind.CLAUSE, Kind.ROW),
                read.passages().stream().map(Passage::kind).toList());
        assertEquals("付款", read.passages().get(2).heading());
        assertEquals(1, read.spot(7).orElseThrow().paragraph());
    }

    private static Passage line(Kind kind, int start, String text) {
        return new Passage(kind, start, start + text.length(), text, "", Optional.empty(), Optional.empty());
    }
}
