package org.agreement.plugin.docx.read;

import static org.agreement.plugin.docx.read.Documents.instance;
import static org.agreement.plugin.docx.read.Documents.item;
import static org.agreement.plugin.docx.read.Documents.level;
import static org.agreement.plugin.docx.read.Documents.list;
import static org.agreement.plugin.docx.read.Documents.p;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-5")
final class ListNumbersTest {

    private static final String CHAPTERS = list(
            0,
            level(0, "chineseCountingThousand", "第%1章", "<w:suff w:val=\"space\"/>")
                    + level(1, "chineseCounting", "第%2条", "<w:lvlRestart w:val=\"0\"/>")
                    + level(2, "decimal", "%2.%3", "<w:isLgl/>")
                    + level(3, "chineseCounting", "（%4）", "<w:suff w:val=\"nothing\"/>"));

    private static List<String> lines(String body, String numbering) {
        return Documents.of(body).numbering(numbering).lines();
    }

    @Test
    void countsChaptersClausesAndItems() {
        assertEquals(
                List.of("第一章 甲", "第一条 乙", "1.1 丙", "（一）丁", "（二）丁", "1.2 丙", "（一）丁", "第二章 甲", "第二条 乙", "2.1 丙"),
                lines(
                        item(1, 0, "甲")
                                + item(1, 1, "乙")
                                + item(1, 2, "丙")
                                + item(1, 3, "丁")
                                + item(1, 3, "丁")
                                + item(1, 2, "丙")
                                + item(1, 3, "丁")
                                + item(1, 0, "甲")
                                + item(1, 1, "乙")
                                + item(1, 2, "丙"),
                        CHAPTERS + instance(1, 0, "")));
    }

    @Test
    void goesOnInListsOfOneDefinitionUnlessTheyStartAgain() {
        String again = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
        String other = "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperRoman", "%1.", "") + "</w:lvlOverride>";
        String numbering = list(0, level(0, "decimal", "%1)", ""))
                + instance(1, 0, "")
                + instance(2, 0, again)
                + instance(3, 0, other);
        assertEquals(
                List.of("1) 甲", "2) 甲", "5) 乙", "6) 乙", "7) 甲", "VIII. 丙"),
                lines(
                        item(1, 0, "甲")
                                + item(1, 0, "甲")
                                + item(2, 0, "乙")
                                + item(2, 0, "乙")
                                + item(1, 0, "甲")
                                + item(3, 0, "丙"),
                        numbering));
    }

    @Test
    void startsAgainAfterTheLevelThatIsNamed() {
        String numbering = list(
                        0,
                        level(0, "decimal", "%1", "")
                                + level(1, "decimal", "%2", "")
                                + level(2, "decimal", "%3", "<w:lvlRestart w:val=\"1\"/>"))
                + instance(1, 0, "");
        assertEquals(
                List.of("1 a", "1 b", "1 c", "2 b", "2 c", "2 a", "1 b", "1 c"),
                lines(
                        item(1, 0, "a")
                                + item(1, 1, "b")
                                + item(1, 2, "c")
                                + item(1, 1, "b")
                                + item(1, 2, "c")
                                + item(1, 0, "a")
                                + item(1, 1, "b")
                                + item(1, 2, "c"),
                        numbering));
    }

    @Test
    void countsALevelThatWasPassedOver() {
        String numbering =
                list(0, level(0, "decimal", "%1", "") + level(1, "decimal", "%1.%2", "")) + instance(1, 0, "");
        assertEquals(
                List.of("1.1 a", "2 b", "2.1 c"),
                lines(item(1, 1, "a") + item(1, 0, "b") + item(1, 1, "c"), numbering));
    }

    @Test
    void numbersByStyles() {
        String styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"/>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:basedOn w:val=\"a\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:basedOn w:val=\"1\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"3\"><w:basedOn w:val=\"2\"/></w:style>";
        String numbering = list(
                        0,
                        level(0, "decimal", "%1", "<w:pStyle w:val=\"1\"/>")
                                + level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"2\"/>"))
                + instance(1, 0, "");
        String off = "<w:pStyle w:val=\"2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>";
        assertEquals(
                List.of("1 甲", "1.1 乙", "1.2 丙", "丁", "戊"),
                Documents.of(p("<w:pStyle w:val=\"1\"/>", "甲")
                                + p("<w:pStyle w:val=\"2\"/>", "乙")
                                + p("<w:pStyle w:val=\"3\"/>", "丙")
                                + p(off, "丁")
                                + p("戊"))
                        .styles(styles)
                        .numbering(numbering)
                        .lines());
    }

    @Test
    void followsNumberingStyles() {
        String styles =
                "<w:style w:type=\"numbering\" w:styleId=\"n\"><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>";
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"n\"/></w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"n\"/>" + level(0, "lowerLetter", "%1.", "")
                + "</w:abstractNum>" + instance(1, 0, "") + instance(7, 1, "");
        assertEquals(
                List.of("a. 甲", "b. 乙"),
                Documents.of(item(1, 0, "甲") + item(7, 0, "乙"))
                        .styles(styles)
                        .numbering(numbering)
                        .lines());
    }

    @Test
    void leavesCirclesAlone() {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"
                + "<w:style w:type=\"numbering\" w:styleId=\"n\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"n\"/></w:abstractNum>"
                + instance(1, 0, "");
        assertEquals(
                List.of("甲", "乙"),
                Documents.of(p("<w:pStyle w:val=\"a\"/>", "甲") + item(1, 0, "乙"))
                        .styles(styles)
                        .numbering(numbering)
                        .lines());
    }

    @Test
    void printsBulletsThatReadersKnow() {
        String numbering = list(0, level(0, "bullet", "\uF06C", ""))
                + list(1, level(0, "bullet", "—", ""))
                + instance(1, 0, "")
                + instance(2, 1, "");
        assertEquals(List.of("• 甲", "— 乙"), lines(item(1, 0, "甲") + item(2, 0, "乙"), numbering));
    }

    @Test
    void countsNoParagraphWhoseEndWasDeleted() {
        String deleted =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"
                        + "<w:del w:id=\"2\"><w:r><w:delText>甲</w:delText></w:r></w:del></w:p>";
        assertEquals(
                List.of("1. 乙", "2. 丙"),
                lines(
                        deleted + item(1, 0, "乙") + item(1, 0, "丙"),
                        list(0, level(0, "decimal", "%1.", "")) + instance(1, 0, "")));
    }
}
