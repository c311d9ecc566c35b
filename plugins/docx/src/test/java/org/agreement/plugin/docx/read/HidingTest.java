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

    private static String styled(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr>" + t(words) + "</w:r>";
    }
}
