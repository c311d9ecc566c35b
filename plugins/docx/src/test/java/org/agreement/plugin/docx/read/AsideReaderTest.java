package org.agreement.plugin.docx.read;

import static org.agreement.plugin.docx.read.Documents.p;
import static org.agreement.plugin.docx.read.Documents.r;
import static org.agreement.plugin.docx.read.Documents.t;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.agreement.api.review.Aside;
import org.junit.jupiter.api.Test;

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
