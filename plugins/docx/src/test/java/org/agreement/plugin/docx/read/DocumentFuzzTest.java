package org.agreement.plugin.docx.read;

import static org.agreement.plugin.docx.read.Documents.instance;
import static org.agreement.plugin.docx.read.Documents.item;
import static org.agreement.plugin.docx.read.Documents.level;
import static org.agreement.plugin.docx.read.Documents.list;
import static org.agreement.plugin.docx.read.Documents.p;
import static org.agreement.plugin.docx.read.Documents.r;
import static org.agreement.plugin.docx.read.Documents.t;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.ForeignText;
import org.agreement.api.review.Severity;
import org.agreement.api.review.TrackedChanges.Change;
import org.agreement.api.review.UnreadableDocument;
import org.agreement.api.value.Bilingual;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-5")
final class DocumentFuzzTest {

    private static final int COUNT = Boolean.getBoolean("proof") ? 30_000 : 150;
    private static final LocalDateTime AT = LocalDateTime.of(2026, 12, 1, 10, 30);
    private static final String BODY = body();
    private static final String NUMBERING = list(
                    0,
                    level(0, "chineseCounting", "第%1条", "<w:suff w:val=\"space\"/>")
                            + level(1, "decimal", "%1.%2", "<w:isLgl/>"))
            + instance(1, 0, "<w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"3\"/></w:lvlOverride>");
    private static final String STYLES =
            "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";

    /** What is put where it does not belong. */
    private static final List<String> SCRAPS = List.of(
            "<w:p>",
            "</w:p>",
            "<w:r>",
            "</w:r>",
            "<w:tc>",
            "</w:tbl>",
            "<w:sdt>",
            "<w:del>",
            "<w:t/>",
            "<w:br/>",
            "<w:tab/>",
            "<w:fldChar w:fldCharType=\"begin\"/>",
            "<w:fldChar w:fldCharType=\"end\"/>",
            "<w:txbxContent>",
            "<m:t>x</m:t>",
            "<mc:AlternateContent>",
            "&amp;",
            "&#x1F600;",
            "&x;",
            "<![CDATA[甲]]>",
            "<!--",
            "\uD842\uDFB7",
            "99999999999",
            "-1",
            "");

    private static String body() {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("第二条")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String box = "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + p("盒")
                + "</w:txbxContent></w:drawing>"
                + "</mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>";
        return item(1, 0, "付款") + item(1, 1, "甲方应当") + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:ins>" + r("尽快")
                + "</w:ins><w:del><w:r><w:delText>三日</w:delText></w:r></w:del></w:p>" + "<w:p>" + r("付款") + field + box
                + "</w:p>"
                + "<w:sdt><w:sdtPr><w:tag w:val=\"standard/a@1\"/></w:sdtPr><w:sdtContent>"
                + p("<w:pStyle w:val=\"a\"/>", "乙方")
                + "</w:sdtContent></w:sdt><w:tbl><w:tr><w:tc>" + p("项目")
                + "</w:tc><w:tc><w:p><w:r><w:rPr><w:u w:val=\"single\"/></w:rPr>"
                + t("  ") + "<w:tab/></w:r></w:p></w:tc></w:tr></w:tbl><m:oMath><m:t>x</m:t></m:oMath>";
    }

    private static byte[] document(String body, String numbering, String styles) {
        return Documents.of(body).numbering(numbering).styles(styles).bytes();
    }

    /** Reads what may be broken, and comments what can be read. */
    private static boolean survives(byte[] document) throws IOException {
        ForeignText read;
        try {
            read = new WordFormat("docx").read(new ByteArrayInputStream(document));
        } catch (UnreadableDocument e) {
            return false;
        }
        int length = read.text().codePointCount(0, read.text().length());
        List<Finding> findings =
                List.of(finding(0, length), finding(length / 3, length / 2), finding(length / 2, length / 2));
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        new WordFormat("docx").comment(new ByteArrayInputStream(document), findings, AT, copy);
        assertEquals(read.text(), Documents.read(copy.toByteArray()).text());
        Documents.changes(document).ifPresent(changes -> {
            assertStandsIn(read.text(), changes.inserted());
            assertStandsIn(changes.before().text(), changes.deleted());
        });
        return true;
    }

    /** The stretches are in order, and in the text. */
    private static void assertStandsIn(String text, List<Change> changes) {
        int length = text.codePointCount(0, text.length());
        int last = 0;
        for (Change change : changes) {
            assertTrue(last <= change.start() && change.start() < change.end(), changes.toString());
            last = change.end();
        }
        assertTrue(last <= length, changes.toString());
    }

    private static Finding finding(int start, int end) {
        Bilingual words = new Bilingual("无", "none");
        return new Finding(
                "x/y", FindingClass.VAGUE, Severity.NOTICE, start, end, "", Optional.empty(), words, words, List.of());
    }

    private static String mutated(String xml, SplittableRandom random) {
        StringBuilder mutated = new StringBuilder(xml);
        for (int i = random.nextInt(1, 4); i > 0 && mutated.length() > 2; i--) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(4)) {
                case 0 -> mutated.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
                case 1 -> mutated.delete(at, Math.min(mutated.length(), at + random.nextInt(30)));
                case 2 -> mutated.setCharAt(at, (char) random.nextInt(0x20, 0x80));
                default -> {
                    int from = mutated.indexOf("<", at);
                    int to = from < 0 ? -1 : mutated.indexOf(">", from);
                    mutated.insert(at, to < 0 ? "" : mutated.substring(from, to + 1));
                }
            }
        }
        return mutated.toString();
    }

    @Test
    void readsTheSoundDocument() throws IOException {
        assertTrue(survives(document(BODY, NUMBERING, STYLES)));
    }

    @Test
    void readsOrRefusesChangedParts() throws IOException {
        int read = 0;
        for (int seed = 0; seed < COUNT; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] document = switch (random.nextInt(6)) {
                case 0 -> document(BODY, mutated(NUMBERING, random), STYLES);
                case 1 -> document(BODY, NUMBERING, mutated(STYLES, random));
                default -> document(mutated(BODY, random), NUMBERING, STYLES);
            };
            read += survives(document) ? 1 : 0;
        }
        assertTrue(read > COUNT / 50, "only " + read + " were read");
    }

    @Test
    void readsOrRefusesMovedElements() throws IOException {
        String[] tags = BODY.split("(?=<)|(?<=>)", -1);
        int read = 0;
        for (int seed = 0; seed < COUNT; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String name = List.of(
                            "w:p",
                            "w:r",
                            "w:tc",
                            "w:sdt",
                            "w:ins",
                            "w:del",
                            "w:moveFrom",
                            "w:tbl",
                            "m:oMath",
                            "w:hyperlink",
                            "w:ruby")
                    .get(random.nextInt(11));
            int from = random.nextInt(tags.length);
            StringBuilder moved = new StringBuilder();
            for (int i = 0; i < tags.length; i++) {
                moved.append(i == from ? "<" + name + ">" + r("乙") + "</" + name + ">" : "")
                        .append(tags[i]);
            }
            read += survives(document(moved.toString(), NUMBERING, STYLES)) ? 1 : 0;
        }
        assertTrue(read > COUNT / 2, "only " + read + " were read");
    }

    @Test
    void readsOrRefusesChangedArchives() throws IOException {
        byte[] sound = document(BODY, NUMBERING, STYLES);
        for (int seed = 0; seed < COUNT; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] changed = sound.clone();
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                int near = random.nextBoolean()
                        ? random.nextInt(changed.length)
                        : changed.length - 1 - random.nextInt(400);
                changed[near] = (byte) random.nextInt(256);
            }
            survives(changed);
        }
    }

    @Test
    void readsOrRefusesBytesThatLookLikeAnArchive() throws IOException {
        byte[] head = "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1);
        byte[] tail = "PK\u0005\u0006".getBytes(StandardCharsets.ISO_8859_1);
        for (int seed = 0; seed < COUNT; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] bytes = new byte[random.nextInt(30, 300)];
            random.nextBytes(bytes);
            System.arraycopy(head, 0, bytes, 0, head.length);
            System.arraycopy(tail, 0, bytes, bytes.length - 22, tail.length);
            survives(bytes);
        }
    }
}
