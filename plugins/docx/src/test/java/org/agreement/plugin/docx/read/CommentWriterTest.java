package org.agreement.plugin.docx.read;

import static org.agreement.plugin.docx.read.Documents.instance;
import static org.agreement.plugin.docx.read.Documents.item;
import static org.agreement.plugin.docx.read.Documents.level;
import static org.agreement.plugin.docx.read.Documents.list;
import static org.agreement.plugin.docx.read.Documents.p;
import static org.agreement.plugin.docx.read.Documents.r;
import static org.agreement.plugin.docx.read.Documents.t;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-5")
final class CommentWriterTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 12, 1, 10, 30, 5, 7);

    /** A copy with comments on words. */
    private static byte[] comment(byte[] document, String... words) throws IOException {
        String text = Documents.read(document).text();
        List<Finding> findings = new ArrayList<>();
        for (String one : words) {
            int index = text.indexOf(one);
            assertTrue(index >= 0, one);
            int start = text.codePointCount(0, index);
            findings.add(finding(start, start + one.codePointCount(0, one.length()), one));
        }
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        new WordFormat("docx").comment(new ByteArrayInputStream(document), findings, AT, copy);
        assertEquals(text, Documents.read(copy.toByteArray()).text());
        return copy.toByteArray();
    }

    private static Finding finding(int start, int end, String text) {
        return new Finding(
                "standard/vague-time",
                FindingClass.VAGUE,
                Severity.WARNING,
                start,
                end,
                text,
                Optional.empty(),
                new Bilingual("期限不明 <“" + text + "”>", "no date"),
                new Bilingual("写出期限", "name it"),
                List.of(new LegalBasis("民法典", Optional.of("第五百一十条"))));
    }

    private static String part(byte[] document, String name) throws IOException {
        ZipEntries zip = ZipEntries.of(document);
        return new String(zip.content(zip.find(name).orElseThrow()), StandardCharsets.UTF_8);
    }

    /** The body of a copy, with short marks for comments. */
    private static String body(Documents document, String... words) throws IOException {
        String xml = part(comment(document.bytes(), words), "word/document.xml");
        return xml.substring(xml.indexOf("<w:body>") + 8, xml.indexOf("</w:body>"))
                .replaceAll("<w:commentRangeStart w:id=\"(\\d+)\"/>", "[$1 ")
                .replaceAll(
                        "<w:commentRangeEnd w:id=\"(\\d+)\"/><w:r><w:commentReference w:id=\"\\1\"/></w:r>", " $1]");
    }

    @Test
    void cutsARunWhereTheWordsBeginAndEnd() throws IOException {
        String properties = "<w:rPr><w:b/></w:rPr>";
        String run = "<w:r w:rsidR=\"1\">" + properties;
        assertEquals(
                "<w:p>" + run + t("乙方应当") + "</w:r>[0 " + run + t("尽快") + "</w:r> 0]" + run + t("答复。")
                        + "<w:tab/></w:r></w:p>",
                body(Documents.of("<w:p>" + run + t("乙方应当尽快答复。") + "<w:tab/></w:r></w:p>"), "尽快"));
    }

    @Test
    void leavesRunsWholeThatTheWordsFill() throws IOException {
        assertEquals(
                "<w:p>" + r("乙方应当") + "[0 " + r("尽") + r("快") + " 0]" + r("答复") + "</w:p>",
                body(Documents.of("<w:p>" + r("乙方应当") + r("尽") + r("快") + r("答复") + "</w:p>"), "尽快"));
    }

    @Test
    void cutsBetweenSignsAndTrimmedText() throws IOException {
        String before = "<w:p><w:r><w:t> 甲乙 </w:t><w:tab/>" + t("丙\uD842\uDFB7丁") + "<w:drawing/></w:r></w:p>";
        assertEquals(
                "<w:p><w:r>" + t("甲") + "</w:r>[0 <w:r>" + t("乙") + "</w:r>[1 <w:r><w:tab/>" + t("丙\uD842\uDFB7")
                        + "</w:r> 0]<w:r>" + t("丁") + "</w:r> 1]<w:r><w:drawing/></w:r></w:p>",
                body(Documents.of(before), "乙\t丙\uD842\uDFB7", "\t丙\uD842\uDFB7丁")
                        .replace(" 1]<w:r><w:drawing/></w:r>", " 1]<w:r><w:drawing/></w:r>"));
    }

    @Test
    void marksWordsOfSeveralParagraphs() throws IOException {
        assertEquals(
                "<w:p>" + r("甲") + "[0 " + r("乙") + "</w:p><w:p/><w:p>" + r("丙") + " 0]" + r("丁") + "</w:p>",
                body(Documents.of(p("甲乙") + "<w:p/>" + p("丙丁")), "乙\n丙"));
    }

    @Test
    void marksOverlappingWords() throws IOException {
        assertEquals(
                "<w:p>[0 " + r("甲") + "[1 " + r("乙") + " 0]" + r("丙") + " 1]" + r("丁") + "</w:p>",
                body(Documents.of(p("甲乙丙丁")), "甲乙", "乙丙"));
    }

    @Test
    void marksWordsInLinksInsertionsAndCells() throws IOException {
        String link = "<w:p><w:hyperlink r:id=\"r1\">" + r("甲乙") + "</w:hyperlink><w:ins w:id=\"1\">" + r("丙")
                + "</w:ins></w:p>";
        assertEquals(
                "<w:p><w:hyperlink r:id=\"r1\">" + r("甲") + "[0 " + r("乙") + "</w:hyperlink><w:ins w:id=\"1\">" + r("丙")
                        + " 0]</w:ins></w:p>",
                body(Documents.of(link), "乙丙"));
        String table = "<w:tbl><w:tr><w:tc>" + p("甲") + "</w:tc><w:tc>" + p("乙") + "</w:tc></w:tr></w:tbl>";
        assertEquals(
                table.replace(r("甲"), "[0 " + r("甲")).replace(r("乙"), r("乙") + " 0]"),
                body(Documents.of(table), "甲 | 乙"));
        assertEquals(
                table.replace(r("甲"), r("甲") + " 0]").replace("<w:p>", "<w:p>").replaceFirst("<w:r>", "[0 <w:r>"),
                body(Documents.of(table), "甲"));
    }

    @Test
    void marksTheFirstRunForTheNumberBeforeIt() throws IOException {
        Documents document = Documents.of(item(1, 0, "付款"))
                .numbering(list(0, level(0, "chineseCounting", "第%1条", "")) + instance(1, 0, ""));
        String body = body(document, "第一条");
        assertTrue(body.endsWith("</w:pPr>[0 " + r("付款") + " 0]</w:p>"), body);
    }

    @Test
    void marksTheRunThatHoldsABoxOrRefersToANote() throws IOException {
        String box =
                "<w:r><w:pict><v:textbox><w:txbxContent>" + p("盒子") + "</w:txbxContent></v:textbox></w:pict></w:r>";
        assertEquals(
                "<w:p>" + r("甲") + "[0 " + box + " 0]" + r("乙") + "</w:p>",
                body(Documents.of("<w:p>" + r("甲") + box + r("乙") + "</w:p>"), "盒"));
        String reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
        Documents noted = Documents.of("<w:p>" + r("甲") + reference + r("乙") + "</w:p>")
                .related("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + p("注解") + "</w:footnote>");
        assertEquals("<w:p>" + r("甲") + "[0 " + reference + " 0]" + r("乙") + "</w:p>", body(noted, "注解"));
        assertEquals("<w:p>" + r("甲") + reference + "[0 " + r("乙") + " 0]</w:p>", body(noted, "乙\n注"));
    }

    @Test
    void marksTheEndOfTheParagraphForAFormula() throws IOException {
        String formula = "<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>";
        assertEquals(
                "<w:p>" + formula + r("元") + "[0  0]</w:p>",
                body(Documents.of("<w:p>" + formula + r("元") + "</w:p>"), "x+y元"));
    }

    @Test
    void saysWhatWasFoundAndWhy() throws IOException {
        byte[] copy = comment(Documents.of(p("乙方尽快答复。")).bytes(), "尽快");
        String comments = part(copy, "word/comments.xml");
        assertTrue(
                comments.contains(
                        "w:id=\"0\" w:author=\"Agreement\" w:date=\"2026-12-01T10:30:05Z\" w:initials=\"AGR\">"
                                + p("【警告】期限不明 &lt;“尽快”&gt;（standard/vague-time）") + p("建议：写出期限") + p("依据：民法典 第五百一十条")
                                + "</w:comment>"),
                comments);
        assertTrue(part(copy, "[Content_Types].xml").contains("PartName=\"/word/comments.xml\""));
        assertTrue(part(copy, "word/_rels/document.xml.rels").contains("Target=\"comments.xml\""));
    }

    @Test
    void keepsTheCommentsOfTheDocument() throws IOException {
        Documents document = Documents.of("<w:p><w:commentRangeStart w:id=\"0\"/>" + r("甲方尽快付款")
                        + "<w:commentRangeEnd w:id=\"0\"/>" + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
                .related("comments", "comments", "<w:comment w:id=\"0\" w:author=\"甲\">" + p("请改") + "</w:comment>");
        byte[] copy = comment(document.bytes(), "尽快", "付款");
        String comments = part(copy, "word/comments.xml");
        assertTrue(
                comments.contains("<w:comment w:id=\"0\" w:author=\"甲\">" + p("请改") + "</w:comment><w:comment "),
                comments);
        assertTrue(
                comments.contains("w:id=\"1\" w:author=\"Agreement\"") && comments.contains("w:id=\"2\" w:author"),
                comments);
        assertEquals(part(document.bytes(), "[Content_Types].xml"), part(copy, "[Content_Types].xml"));
    }

    @Test
    void keepsEverythingElse() throws IOException {
        String odd = "<?mso-content a?><!-- x --><w:p><w:r><w:drawing a=\"1&#10;2&amp;&quot;&#9;\"/></w:r></w:p>"
                + p("乙方尽快答复") + "<w:p/>\n<w:sectPr/>";
        byte[] document =
                Documents.of(odd).part("word/media/a.png", new byte[] {1, 2, 3}).bytes();
        byte[] copy = comment(document, "尽快");
        assertEquals(
                part(document, "word/document.xml").replace(r("乙方尽快答复"), r("乙方") + r("尽快") + r("答复")),
                part(copy, "word/document.xml")
                        .replaceAll(
                                "<w:commentRange(Start|End) w:id=\"0\"/>|<w:r><w:commentReference w:id=\"0\"/></w:r>",
                                ""));
        ZipEntries before = ZipEntries.of(document);
        ZipEntries after = ZipEntries.of(copy);
        for (String name : List.of("word/media/a.png", "_rels/.rels")) {
            assertEquals(
                    before.packed(before.find(name).orElseThrow()),
                    after.packed(after.find(name).orElseThrow()));
        }
        assertArrayEquals(copy, comment(document, "尽快"));
    }

    @Test
    void copiesADocumentWithoutFindingsAsItIs() throws IOException {
        byte[] document = Documents.of(p("甲")).bytes();
        assertEquals(part(document, "word/document.xml"), part(comment(document), "word/document.xml"));
    }

    @Test
    void writesIntoStrictDocumentsWithoutPrefixAndWithoutRelationships() throws IOException {
        String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        String xml = "<document xmlns=\"" + strict + "\"><body><p><r><t>甲方尽快付款</t></r></p></body></document>";
        Documents document = Documents.of("").part("word/document.xml", xml).without("word/_rels/document.xml.rels");
        byte[] copy = comment(document.bytes(), "尽快");
        assertTrue(part(copy, "word/document.xml")
                .contains("<w:commentRangeStart xmlns:w=\"" + strict + "\" w:id=\"0\"/>"));
        assertTrue(part(copy, "word/comments.xml").contains("<w:comments xmlns:w=\"" + strict + "\">"));
        assertTrue(part(copy, "word/_rels/document.xml.rels")
                .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments"));
    }
}
