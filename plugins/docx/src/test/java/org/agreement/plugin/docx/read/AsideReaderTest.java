package org.agreement.plugin.docx.read;

import static org.agreement.plugin.docx.read.Documents.p;
import static org.agreement.plugin.docx.read.Documents.r;
import static org.agreement.plugin.docx.read.Documents.t;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.agreement.api.review.Aside;
import org.agreement.api.review.UnreadableDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What stands beside the text of a document. */
final class AsideReaderTest {

    private static List<String> asides(Documents document) throws IOException {
        return new WordFormat("docx")
                .asides(new ByteArrayInputStream(document.bytes())).stream()
                        .map(AsideReaderTest::told)
                        .toList();
    }

    private static String told(Aside aside) {
        return (aside.kind().text() + " " + aside.author() + " " + aside.text()).strip();
    }

    private static String field(String kind) {
        return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>";
    }

    @Test
    void tellsHeadsWithoutTheNumbersOfPages() throws IOException {
        String page =
                field("begin") + "<w:r><w:instrText> PA</w:instrText></w:r><w:r><w:instrText>GE </w:instrText></w:r>"
                        + field("separate") + r("7") + field("end");
        String pages = "<w:fldSimple w:instr=\" NUMPAGES \">" + r("31") + "</w:fldSimple>";
        Documents document = Documents.of(p("甲方付款。"))
                .related("header", "hdr", p("以补充约定为准"))
                .related("footer", "ftr", "<w:p>" + r("第") + page + r("页共") + pages + r("页") + "</w:p>" + p("另议"));
        assertEquals(List.of("header  以补充约定为准", "footer  第页共页", "footer  另议"), asides(document));
        assertEquals(List.of("甲方付款。"), document.lines());
    }

    @Test
    void numbersOfPagesAreLeftOutOfHeadsOnlyAndNothingBehindThem() throws IOException {
        String page = field("begin") + "<w:r><w:instrText> PAGE </w:instrText></w:r>" + field("separate") + r("100")
                + field("end");
        String quote = field("begin") + "<w:r><w:instrText> QUOTE \"</w:instrText></w:r>" + page
                + "<w:r><w:instrText>\" </w:instrText></w:r>" + field("separate") + r("以补充约定为准") + field("end");
        String pages = "<w:fldSimple w:instr=\"NUMPAGES\">" + r("9") + "</w:fldSimple>";
        Documents document = Documents.of("<w:p>" + r("乙方付") + page + r("元，") + quote + pages + "</w:p>")
                .related("header", "hdr", "<w:p>" + quote + "</w:p>");
        assertEquals(List.of("乙方付100元，以补充约定为准9"), document.lines());
        assertEquals(List.of("header  以补充约定为准"), asides(document));
    }

    @Test
    void tellsPicturesBesideWordsAndInNotes() throws IOException {
        String image = "<v:imagedata title=\"价目\"/>";
        String box = "<v:textbox><w:txbxContent>WORDS</w:txbxContent></v:textbox>";
        String words = box.replace("WORDS", p("框内"));
        String empty = box.replace("WORDS", "<w:p/>");
        Documents document = Documents.of("<w:p><w:r><w:pict>" + words + image + "</w:pict><w:pict>" + image + words
                        + "</w:pict><w:pict>" + words + "</w:pict><w:pict>" + empty + "</w:pict></w:r></w:p>")
                .related(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:id=\"2\"><w:p><w:r><w:pict>" + image + "</w:pict></w:r></w:p></w:footnote>");
        assertEquals(List.of("picture  价目", "picture  价目", "picture", "picture  价目"), asides(document));
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void readsNoPartTwiceAndNoMoreThanAnyoneCould() throws IOException {
        String more = "<Relationship Id=\"x\" Type=\"" + Documents.RELATIONS + "/header\" Target=\"header.xml\"/>";
        byte[] relations = relationships(more.repeat(2_000));
        Documents again = Documents.of(p("甲方付款。"))
                .related("header", "hdr", p("另议") + " ".repeat(1 << 20))
                .part("word/_rels/document.xml.rels", relations);
        assertEquals(List.of("header  另议"), asides(again));
        Documents many =
                Documents.of(p("甲方付款。")).related("comments", "comments", "<w:comment/>".repeat(AsideReader.MOST + 1));
        assertThrows(UnreadableDocument.class, () -> asides(many));
        Documents large = Documents.of(p("甲方付款。"))
                .part("word/_rels/document.xml.rels", relationships(more + more.replace("header.xml", "second.xml")));
        byte[] half = Documents.xml("hdr", p("另议") + " ".repeat(ZipEntries.LARGEST / 2))
                .getBytes(StandardCharsets.UTF_8);
        large.part("word/header.xml", half).part("word/second.xml", half);
        assertThrows(UnreadableDocument.class, () -> asides(large));
    }

    private static byte[] relationships(String inside) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                        + "</Relationships>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void tellsCommentsAndWhoWroteThem() throws IOException {
        Documents document = Documents.of(p("甲方付款。"))
                .related(
                        "comments",
                        "comments",
                        "<w:comment w:id=\"0\" w:author=\"作者甲\">" + p("改为") + p("3日") + "</w:comment>");
        assertEquals(List.of("comment 作者甲 改为 3日"), asides(document));
    }

    @Test
    void tellsPicturesButNoBoxesOfWords() throws IOException {
        String box =
                "<w:r><w:pict><v:textbox><w:txbxContent>" + p("框内") + "</w:txbxContent></v:textbox></w:pict></w:r>";
        String art = "<w:r><w:pict><v:shape><v:textpath string=\"作废\"/></v:shape></w:pict></w:r>";
        String picture =
                "<w:r><mc:AlternateContent><mc:Choice><w:drawing><x:docPr xmlns:x=\"x\" name=\"图片 1\" descr=\"\"/>"
                        + "</w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>";
        String gone =
                "<w:del w:id=\"1\" w:author=\"甲\"><w:r><w:object/></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:object/></w:r>";
        String object = "<w:r><w:object/>" + t("见附图") + "</w:r>";
        assertEquals(
                List.of("picture  作废", "picture  图片 1", "picture"),
                asides(Documents.of("<w:p>" + box + art + picture + gone + object + "</w:p>")));
    }
}
