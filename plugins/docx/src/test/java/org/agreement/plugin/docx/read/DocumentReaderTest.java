package org.agreement.plugin.docx.read;

import static org.agreement.plugin.docx.read.Documents.p;
import static org.agreement.plugin.docx.read.Documents.r;
import static org.agreement.plugin.docx.read.Documents.t;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.agreement.api.review.ForeignText;
import org.agreement.api.review.ForeignText.Spot;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Passage.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-5")
final class DocumentReaderTest {

    private static List<String> lines(String body) {
        return Documents.of(body).lines();
    }

    private static String cell(String inside) {
        return "<w:tc><w:tcPr/>" + inside + "</w:tc>";
    }

    private static String row(String inside) {
        return "<w:tr>" + inside + "</w:tr>";
    }

    private static String field(String kind) {
        return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>";
    }

    @Test
    void readsParagraphsAsLines() {
        assertEquals(
                List.of("服务协议", "甲方付款。", "乙方开票。"),
                lines(p("服务协议") + "<w:p/>" + p("　甲方付款。 ") + "<w:p>" + r("乙方") + r("开票。") + "</w:p><w:sectPr/>"));
    }

    @Test
    void readsTheSignsThatStandForCharacters() {
        assertEquals(
                List.of("甲\t乙-丙", "丁戊□己•"),
                lines("<w:p><w:r>" + t("甲") + "<w:tab/>" + t("乙") + "<w:noBreakHyphen/>" + t("丙")
                        + "<w:br/><w:softHyphen/>" + t("丁") + "<w:lastRenderedPageBreak/>" + t("戊")
                        + "<w:sym w:font=\"Wingdings 2\" w:char=\"00A3\"/>" + t("己")
                        + "<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r></w:p>"));
    }

    @Test
    void trimsSpaceThatIsNotPreservedAndPrintsBlanksToBeFilledIn() {
        assertEquals(List.of("甲方乙方"), lines("<w:p><w:r><w:t> 甲方 </w:t><w:t>乙方\n</w:t></w:r></w:p>"));
        assertEquals(
                List.of("金额：____元", "日期____"),
                lines("<w:p>" + r("金额：") + "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr>" + t("    ") + "</w:r>" + r("元")
                        + "</w:p><w:p>" + r("日期") + "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:tab/></w:r></w:p>"));
    }

    @Test
    void readsChangesAsAccepted() {
        String deleted = "<w:del w:id=\"1\"><w:r><w:delText>30</w:delText></w:r></w:del>";
        String inserted = "<w:ins w:id=\"2\">" + r("60")
                + "<w:del w:id=\"3\"><w:r><w:delText>个</w:delText></w:r></w:del></w:ins>";
        String moved =
                "<w:moveFrom w:id=\"4\">" + r("甲") + "</w:moveFrom><w:moveTo w:id=\"5\">" + r("乙") + "</w:moveTo>";
        assertEquals(
                List.of("甲方在60日内付款乙"), lines("<w:p>" + r("甲方在") + deleted + inserted + r("日内付款") + moved + "</w:p>"));
    }

    @Test
    void joinsParagraphsWhoseEndWasDeleted() {
        String mark = "<w:rPr><w:del w:id=\"1\"/></w:rPr>";
        assertEquals(List.of("甲方付款，乙方开票。"), lines(p(mark, "甲方付款，") + p("乙方开票。")));
        String gone =
                "<w:p><w:pPr>" + mark + "</w:pPr><w:del w:id=\"2\"><w:r><w:delText>甲</w:delText></w:r></w:del></w:p>";
        assertEquals(List.of("乙方开票。"), lines(gone + p("乙方开票。")));
        assertEquals(
                List.of("甲方付款，", "3 | 4"),
                lines(p(mark, "甲方付款，") + "<w:tbl>" + row(cell(p("3")) + cell(p("4"))) + "</w:tbl>"));
    }

    @Test
    void readsRowsWithTheirCells() {
        String table = "<w:tbl>" + row(cell(p("项目")) + cell(p("单价")) + cell("<w:p/>"))
                + row(cell(p("咨询")) + cell("<w:p/>") + cell(p("2 元") + p("含税")))
                + row("<w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell(p("投诉")) + cell(p("3 元")))
                + row(cell(p("第一条 服务") + p("甲方付款。"))) + "</w:tbl>";
        List<Passage> passages = Documents.of(table).read().passages();
        assertEquals(
                List.of("项目 | 单价", "咨询 |  | 2 元 含税", "第一条 服务", "甲方付款。"),
                passages.stream().map(Passage::text).toList());
        assertEquals(
                List.of(Kind.ROW, Kind.ROW, Kind.PARAGRAPH, Kind.PARAGRAPH),
                passages.stream().map(Passage::kind).toList());
    }

    @Test
    void readsColumnsOfTextOneBelowTheOther() {
        String column = p("一、甲") + p("二、乙") + p("三、丙") + p("四、丁");
        assertEquals(
                List.of("甲方", "一、甲", "二、乙", "三、丙", "四、丁"),
                lines("<w:tbl>" + row(cell(p("甲方")) + cell(column)) + "</w:tbl>"));
    }

    @Test
    void readsResultsOfFieldsAndNotTheirInstructions() {
        String reference = field("begin") + "<w:r><w:instrText>REF a</w:instrText></w:r>" + r("藏") + field("separate")
                + r("第三条") + field("end");
        assertEquals(
                List.of("见第三条。第四条"),
                lines("<w:p>" + r("见") + reference + r("。") + "<w:fldSimple w:instr=\"REF b\">" + r("第四条")
                        + "</w:fldSimple></w:p>"));
        assertEquals(List.of("甲方", "乙方"), lines("<w:p>" + r("甲方") + field("begin") + "</w:p>" + p("乙方")));
    }

    @Test
    void readsBoxesToBeTicked() {
        String box =
                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"a\"/><w:checkBox><w:default w:val=\"0\"/>CHECKED"
                        + "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>"
                        + field("end");
        assertEquals(
                List.of("□同意☑不同意"),
                lines("<w:p>" + box.replace("CHECKED", "") + r("同意") + box.replace("CHECKED", "<w:checked/>") + r("不同意")
                        + "</w:p>"));
    }

    @Test
    void readsWhatHoldsRuns() {
        assertEquals(
                List.of("甲乙丙丁戊x2"),
                lines("<w:p><w:hyperlink r:id=\"r1\">" + r("甲") + "</w:hyperlink><w:smartTag>" + r("乙")
                        + "</w:smartTag><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>" + r("丙")
                        + "</w:sdtContent></w:sdt><w:customXml>" + r("丁") + "</w:customXml><w:r><w:ruby><w:rt>"
                        + r("wu")
                        + "</w:rt><w:rubyBase>" + r("戊") + "</w:rubyBase></w:ruby></w:r>"
                        + "<m:oMath><m:r><m:t>x2</m:t></m:r></m:oMath></w:p>"));
    }

    @Test
    void readsBoxesOnceBehindTheirParagraph() {
        String box = "<w:txbxContent>" + p("盒") + "</w:txbxContent>";
        String both = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><a>" + box
                + "</a></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
        ForeignText read = Documents.of("<w:p>" + r("甲") + "<w:r>" + both + "</w:r>" + r("乙") + "</w:p>" + p("丙"))
                .read();
        assertEquals("甲乙\n盒\n丙\n", read.text());
        assertEquals(List.of(new Spot(0, 1, 1), new Spot(1, 1, 3), new Spot(3, 2, 1), new Spot(5, 4, 1)), read.spots());
    }

    @Test
    void leavesOutHeadersCommentsHiddenWordsAndTheTableOfContents() {
        Documents document = Documents.of(entry("第一条 服务", "3")
                        + p("<w:pStyle w:val=\"11\"/>", "甲方保证。")
                        + "<w:p><w:commentRangeStart w:id=\"0\"/>" + r("乙方") + "<w:commentRangeEnd w:id=\"0\"/>"
                        + "<w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:rPr><w:vanish/></w:rPr>" + t("藏")
                        + "</w:r></w:p>")
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"11\"><w:name w:val=\"toc 1\"/></w:style>")
                .related("comments", "comments", "<w:comment w:id=\"0\">" + p("批注") + "</w:comment>")
                .related("header", "hdr", p("页眉"));
        assertEquals(List.of("甲方保证。", "乙方"), document.lines());
    }

    @Test
    void leavesOutTheTableOfContentsInItsControl() {
        String control =
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                        + "<w:sdtContent>" + p("<w:pStyle w:val=\"h\"/>", "目录")
                        + p("<w:pStyle w:val=\"11\"/>", "第一条 服务")
                        + p("甲方保证。") + "</w:sdtContent></w:sdt>";
        Documents document = Documents.of(control + p("<w:pStyle w:val=\"11\"/>", "乙方保证。"))
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"11\"><w:name w:val=\"toc 1\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:name w:val=\"TOC Heading\"/></w:style>");
        assertEquals(List.of("甲方保证。", "乙方保证。"), document.lines());
    }

    private static String entry(String title, String page) {
        return "<w:p><w:pPr><w:pStyle w:val=\"11\"/></w:pPr>" + r(title) + "<w:r><w:tab/>" + t(page) + "</w:r></w:p>";
    }

    @Test
    void readsNotesBehindTheParagraphThatRefersToThem() {
        Documents document = Documents.of("<w:p>" + r("甲方付款") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r("。")
                        + "</w:p>" + p("乙方开票。"))
                .related(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                                + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>" + r("另有约定的除外。")
                                + "</w:p></w:footnote>");
        assertEquals(List.of("甲方付款。", "另有约定的除外。", "乙方开票。"), document.lines());
    }

    @Test
    void keepsTheTagsOfContentControls() {
        String control = "<w:sdt><w:sdtPr><w:tag w:val=\"standard/late-payment@2\"/></w:sdtPr><w:sdtContent>"
                + p("第三条 逾期") + p("甲方付款。") + "</w:sdtContent></w:sdt>";
        String note = control.replace("standard/", "note:standard/")
                .replace("第三条", "〔依据〕第三条")
                .replace("甲方付款", "〔说明〕逾期");
        ForeignText read = Documents.of(p("服务协议") + control + note + p("乙方开票。")).read();
        assertEquals("服务协议\n第三条 逾期\n甲方付款。\n乙方开票。\n", read.text());
        assertEquals(
                "standard/late-payment",
                read.passages().get(2).clause().orElseThrow().toString());
        assertEquals(List.of(new ForeignText.Mark(5, 17, "standard/late-payment@2")), read.marks());
        assertEquals(
                3,
                read.passages().stream().filter(one -> one.clause().isEmpty()).count() + 1);
    }

    @Test
    void takesTheTitleOfAControlThatLostItsTagIfItIsATagOfOurs() {
        String saved = control("standard/late-payment@2", "甲") + control("annex:standard/kpi-table@2", "乙");
        String foreign = control("付款 standard/late-payment@2", "丙") + control("姓名", "丁");
        assertEquals(
                List.of("standard/late-payment@2", "annex:standard/kpi-table@2"),
                Documents.of(saved + foreign).read().marks().stream()
                        .map(ForeignText.Mark::tag)
                        .toList());
    }

    private static String control(String title, String words) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"" + title + "\"/></w:sdtPr><w:sdtContent>" + p(words)
                + "</w:sdtContent></w:sdt>";
    }

    @Test
    void readsStrictDocumentsAndOtherPrefixes() {
        String strict =
                "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p><x:r><x:t>甲方</x:t>"
                        + "</x:r></x:p></x:body></x:document>";
        assertEquals(
                List.of("甲方"),
                Documents.of("").part("word/document.xml", strict).lines());
        byte[] wide = ("\uFEFF" + strict).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                List.of("甲方"), Documents.of("").part("word/document.xml", wide).lines());
    }

    @Test
    void placesCodePoints() {
        ForeignText read =
                Documents.of("<w:p>" + r("𠮷甲") + r("乙") + "</w:p>" + p("丙")).read();
        assertEquals(List.of(new Spot(0, 1, 1), new Spot(2, 1, 2), new Spot(4, 2, 1)), read.spots());
        assertEquals(4, read.passages().get(1).start());
    }
}
