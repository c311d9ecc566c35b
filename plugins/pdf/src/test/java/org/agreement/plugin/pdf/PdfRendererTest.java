package org.agreement.plugin.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.agreement.core.Assembled;
import org.agreement.core.refusal.Language;
import org.agreement.core.refusal.Refused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PdfRendererTest {

    private static final String PROVIDER = "示例快应客户服务有限公司";

    private static final String PURPOSE = "答复展会报名咨询";

    private Printer printer;
    private Assembled urgent;
    private byte[] pdf;

    @BeforeAll
    void print(@TempDir Path home) throws Exception {
        printer = new Printer(home);
        urgent = printer.assemble(printer.example("urgent"));
        pdf = printer.print(urgent, "pdf", false);
    }

    @Test
    void printsTheTextOfTheAgreement() throws Exception {
        String text = new String(printer.print(urgent, "text", false), StandardCharsets.UTF_8);
        PrintedText printed = PrintedText.of(pdf);
        assertEquals(Optional.empty(), printed.difference(text, urgent.agreement()));
        assertTrue(printed.pages().get(1).contains("乙方"));
    }

    @Test
    void listsChaptersAndAnnexesWithTheirPages() throws Exception {
        assertEquals(List.of(), PrintedText.of(pdf).misleading(urgent.agreement()));
    }

    @Test
    void keepsWordsOnThePageOfWhatTheyLeadTo() throws Exception {
        List<String> pages = PrintedText.of(pdf).pages();
        pages.forEach(page -> assertFalse(page.endsWith("："), page));
    }

    @Test
    void isTheSameBytesForTheSameAgreement() throws Exception {
        assertArrayEquals(pdf, printer.print(urgent, "pdf", false));
    }

    @Test
    void mayPrintSeveralAtTheSameTime() {
        List<byte[]> printed = IntStream.range(0, 3)
                .parallel()
                .mapToObj(n -> {
                    try {
                        return printer.print(urgent, "pdf", false);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
        printed.forEach(bytes -> assertArrayEquals(pdf, bytes));
    }

    @Test
    void embedsTheFontsThatItUses() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    fonts.add(font.getName().substring(7));
                }
            }
            assertEquals(
                    List.of("NotoSerifSCAgreement"), fonts.stream().distinct().toList());
        }
        assertTrue(pdf.length < 1_000_000, pdf.length + " bytes");
    }

    @Test
    void hasAnOutlineOfItsHeadings() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDOutlineItem title =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals(urgent.agreement().title(), title.getTitle());
            List<String> sections = new ArrayList<>();
            int clauses = 0;
            for (PDOutlineItem section : title.children()) {
                sections.add(section.getTitle());
                for (PDOutlineItem clause : section.children()) {
                    assertTrue(clause.getTitle().matches("第.+条　.+"), clause.getTitle());
                    clauses++;
                }
            }
            assertTrue(sections.get(0).startsWith("第一章　"), sections.toString());
            assertEquals(urgent.agreement().clauses().count(), clauses);
        }
    }

    @Test
    void marksAndDescribesNoDecorationThatIsNotThere() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int described = 0;
            for (PDPage page : document.getPages()) {
                String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                assertFalse(content.contains(" BDC\nEMC\n"), content);
                for (COSName name : page.getResources().getPropertiesNames()) {
                    assertTrue(content.contains("/Artifact /" + name.getName() + " BDC\n"), name.getName());
                    described++;
                }
            }
            assertTrue(described > 2 * document.getNumberOfPages(), "heads, feet and the borders of cells");
        }
    }

    @Test
    void linksOnlyWithinItself() throws Exception {
        int links = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) annotation;
                    assertTrue(link.getAction() == null
                            || link.getAction().getSubType().equals("GoTo"));
                    links++;
                }
            }
        }
        assertTrue(links > 0);
    }

    @Test
    void printsRareCharactersExactly() throws Exception {
        String name = "示例镕喆龘䶮𫖯有限公司";
        Assembled rare = printer.assemble(named(name));
        byte[] printed = printer.print(rare, "pdf", false);
        assertTrue(PrintedText.of(printed).pages().get(1).contains(name));
        assertArrayEquals(printed, printer.print(rare, "pdf", false));
    }

    @Test
    void refusesCharactersThatItsFontsLack() {
        Assembled lacking = printer.assemble(named("示例𠮷𪜀有限公司"));
        Refused refused = assertThrows(Refused.class, () -> printer.print(lacking, "pdf", false));
        List<String> zh = refused.refusals().stream()
                .map(refusal -> refusal.line(Language.ZH))
                .toList();
        assertTrue(
                zh.get(0).contains("PDF-101 parties.provider.organization.name: 加急客户服务协议：")
                        && zh.get(0).contains("“𠮷”（U+20BB7）"),
                zh.toString());
        assertTrue(zh.get(1).contains("“𪜀”（U+2A700）"), zh.toString());
        assertEquals(zh.stream().distinct().count(), zh.size());
        assertTrue(zh.stream().noneMatch(line -> line.contains("U+793A")), zh.toString());
    }

    @Test
    void namesTheTitleAsATermOfItsOwn() {
        Assembled lacking = printer.assemble(printer.example("urgent").replaceFirst("title: .*", "title: 示例𠮷协议"));
        Refused refused = assertThrows(Refused.class, () -> printer.print(lacking, "pdf", false));
        assertEquals("title", refused.refusals().get(0).path());
    }

    @Test
    void losesNothingOfWordsThatNoLineAndNamesThatNoPageHolds() throws Exception {
        String word = "https://example.com/" + "w".repeat(10_000);
        String name = "示例" + "长".repeat(10_000) + "有限公司";
        Assembled endless = printer.assemble(named(name).replace(PURPOSE, word));
        String text = new String(printer.print(endless, "text", false), StandardCharsets.UTF_8);
        assertEquals("", Letters.missing(printer.print(endless, "pdf", false), text));
    }

    @Test
    void printsHostileAndEndlessTextAsText() throws Exception {
        String markup = "<script>alert(1)</script><img src='file:///etc/passwd'/>&lt;{{x}}]]>${y}";
        String example = printer.example("urgent");
        assertTrue(example.contains(PURPOSE), example);
        String endless = markup + "甲乙，Ab1".repeat(1_500);
        Assembled assembled = printer.assemble(example.replace(PURPOSE, "\"" + endless + "\""));
        String text = new String(printer.print(assembled, "text", false), StandardCharsets.UTF_8);
        assertTrue(text.contains(endless));
        PrintedText printed = PrintedText.of(printer.print(assembled, "pdf", false));
        assertEquals(Optional.empty(), printed.difference(text, assembled.agreement()));
    }

    private String named(String name) {
        String example = printer.example("urgent");
        assertTrue(example.contains(PROVIDER), example);
        return example.replace(PROVIDER, name);
    }
}
