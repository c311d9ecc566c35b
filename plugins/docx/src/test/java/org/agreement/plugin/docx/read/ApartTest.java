package org.agreement.plugin.docx.read;

import static org.agreement.plugin.docx.read.Documents.p;
import static org.agreement.plugin.docx.read.Documents.r;
import static org.agreement.plugin.docx.read.Documents.t;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is no part of the text, and what only stands there. */
final class ApartTest {

    private static String entry(String title, String page) {
        return "<w:p><w:pPr><w:pStyle w:val=\"11\"/></w:pPr>" + r(title) + "<w:r><w:tab/>" + t(page) + "</w:r></w:p>";
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void isToldByTheEndOfItsWordsHoweverManyDotsThereAre() {
        String dots = "目" + ".".repeat(200_000);
        Documents document = Documents.of(entry(dots, "12") + p("<w:pStyle w:val=\"11\"/>", dots + "尾"))
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"11\"><w:name w:val=\"toc 1\"/></w:style>");
        assertEquals(List.of(dots + "尾"), document.lines());
    }

    @Test
    void readsWhatSomebodyTypedIntoATableOfContentsOrBetweenNotes() {
        String control = "<w:sdt><w:sdtPr><w:tag w:val=\"TAG\"/></w:sdtPr><w:sdtContent>";
        String end = "</w:sdtContent></w:sdt>";
        String linked = "<w:p><w:pPr><w:pStyle w:val=\"11\"/></w:pPr><w:hyperlink w:anchor=\"_s1\">" + r("总则")
                + "</w:hyperlink></w:p>";
        String box =
                "<w:r><w:pict><v:textbox><w:txbxContent>" + p("框内") + "</w:txbxContent></v:textbox></w:pict></w:r>";
        Documents document = Documents.of(control.replace("TAG", "frame:contents@1")
                        + linked
                        + entry("附则", "12").replace("</w:p>", box + "</w:p>")
                        + p("<w:pStyle w:val=\"11\"/>", "乙方另付100元")
                        + p("甲方验收。")
                        + end
                        + p("<w:pStyle w:val=\"11\"/>", "乙方付违约金100")
                        + control.replace("TAG", "note:standard/late-payment@1")
                        + p("〔说明〕逾期。")
                        + p("乙方担保。")
                        + end)
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"11\"><w:name w:val=\"toc 1\"/></w:style>");
        assertEquals(List.of("框内", "乙方另付100元", "甲方验收。", "乙方付违约金100", "乙方担保。"), document.lines());
    }
}
