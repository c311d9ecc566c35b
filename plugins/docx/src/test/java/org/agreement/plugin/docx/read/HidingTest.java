package org.agreement.plugin.docx.read;

import static org.agreement.plugin.docx.read.Documents.p;
import static org.agreement.plugin.docx.read.Documents.r;
import static org.agreement.plugin.docx.read.Documents.t;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that a reader is not to read. */
final class HidingTest {

    @Test
    void wordsThatAreStruckOutOrHiddenByAStyleAreGone() {
        String styles = "<w:style w:type=\"character\" w:styleId=\"Base\"><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"Out\"><w:basedOn w:val=\"Base\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Gone\"><w:rPr><w:strike/></w:rPr></w:style>";
        Documents document = Documents.of("<w:p>" + r("甲方") + styled("<w:strike/>", "不") + styled("<w:dstrike/>", "得")
                        + styled("<w:strike w:val=\"0\"/>", "应当") + styled("<w:rStyle w:val=\"Out\"/>", "按日")
                        + styled("<w:rStyle w:val=\"Out\"/><w:vanish w:val=\"false\"/>", "付款") + "</w:p>"
                        + p("<w:pStyle w:val=\"Gone\"/>", "乙方担保。"))
                .styles(styles);
        assertEquals(List.of("甲方应当付款"), document.lines());
    }

    @Test
    void wordsThatTwoStylesHideAreShown() {
        String styles = "<w:style w:type=\"character\" w:styleId=\"Out\"><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"In\"><w:rPr><w:vanish w:val=\"0\"/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"Double\"><w:rPr><w:dstrike/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Gone\"><w:rPr><w:vanish/><w:dstrike/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Shy\"><w:rPr><w:vanish/></w:rPr></w:style>";
        String words = styled("<w:rStyle w:val=\"Out\"/>", "乙方担保")
                + styled("<w:rStyle w:val=\"In\"/>", "不")
                + styled("<w:rStyle w:val=\"Out\"/><w:vanish/>", "得")
                + styled("<w:rStyle w:val=\"Double\"/>", "应");
        Documents document = Documents.of("<w:p><w:pPr><w:pStyle w:val=\"Shy\"/></w:pPr>" + words + "</w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"Gone\"/></w:pPr>" + words + "</w:p>")
                .styles(styles);
        assertEquals(List.of("乙方担保"), document.lines());
    }

    @Test
    void aParagraphIsHiddenByItsOwnStyleOnlyOrByTheStandardOne() {
        String styles =
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:rPr><w:strike/></w:rPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Shown\"/>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Gone\"><w:rPr><w:vanish/></w:rPr></w:style>";
        String joined = "<w:rPr><w:del w:id=\"1\" w:author=\"甲\"/></w:rPr>";
        Documents document = Documents.of(p("甲方担保。")
                        + p("<w:pStyle w:val=\"Unknown\"/>", "甲方付款。")
                        + p("<w:pStyle w:val=\"Shown\"/>", "乙方担保。"))
                .styles(styles);
        assertEquals(List.of("乙方担保。"), document.lines());
        Documents open = Documents.of(p("<w:pStyle w:val=\"Gone\"/>" + joined, "甲方") + p("乙方付款。"))
                .styles(styles.replace("<w:strike/>", ""));
        assertEquals(List.of("乙方付款。"), open.lines());
    }

    private static String styled(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr>" + t(words) + "</w:r>";
    }
}
