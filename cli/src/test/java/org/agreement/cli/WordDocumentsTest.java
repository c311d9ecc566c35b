package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Inline;
import org.agreement.api.agreement.Quote;
import org.agreement.api.fee.Money;
import org.agreement.api.render.RenderInput.Registration;
import org.agreement.core.AgreementService;
import org.agreement.core.CoreModule;
import org.agreement.core.data.Source;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.render.Outlook;
import org.agreement.core.render.Printout;
import org.agreement.core.render.Renderers;
import org.agreement.core.request.RequestSources;
import org.agreement.testkit.RequestGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Word documents are well formed, count by themselves, refer by fields, and say what the plain text says. */
@Execution(ExecutionMode.CONCURRENT)
final class WordDocumentsTest {

    private static final int COUNT = Boolean.getBoolean("proof") ? 1_667 : 5;
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
    private static final Pattern LAYOUT = Pattern.compile("[\\s　|]+");
    private static final Quote NO_QUOTE =
            new Quote(List.of(), Money.ZERO, Money.ZERO, Money.ZERO, "", Optional.empty(), false);

    @TempDir
    private static Path home;

    private static Injector engine;

    @BeforeAll
    static void wire() {
        engine = Guice.createInjector(new CoreModule(new Home(home), TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"general", "ecommerce", "education"})
    void holdWhateverIsAgreed(String industry) throws Exception {
        AgreementService service = engine.getInstance(AgreementService.class);
        RequestGenerator generator = new RequestGenerator(engine.getInstance(PluginRegistry.class), industry);
        for (long seed = 0; seed < COUNT; seed++) {
            Agreement agreement = service.draft(generator.generate(seed).request());
            assertSound(printout(agreement, seed % 2 == 0, seed % 3 == 0), industry + " " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "standard general",
                "standard urgent",
                "ecommerce ecommerce",
                "education education",
                "education adult"
            })
    void holdTheExamples(String example) throws Exception {
        AgreementService service = engine.getInstance(AgreementService.class);
        int space = example.indexOf(' ');
        Source source = engine.getInstance(PluginRegistry.class)
                .get(example.substring(0, space))
                .files()
                .source("examples/" + example.substring(space + 1) + ".yaml")
                .orElseThrow();
        assertSound(printout(service.draft(service.read(RequestSources.of(source))), true, true), example);
    }

    @Test
    void areWrittenToAFileByTheCommand() throws Exception {
        Cli cli = new Cli(home);
        String file = home.resolve("agreement.docx").toString();
        assertEquals(0, cli.run("create", "--example", "ecommerce").code());
        assertEquals(2, cli.run("show", "KF-2026-000001", "--format", "docx").code());
        assertEquals(
                0,
                cli.run("show", "KF-2026-000001", "--format", "docx", "-o", file)
                        .code());
        String text = cli.run("show", "KF-2026-000001").out();
        assertEquals(normal(text), normal(read(Files.readAllBytes(Path.of(file)), "by the command")));
    }

    @Test
    void keepEveryCharacterAndInterpretNone() throws Exception {
        Agreement drafted = drafted();
        String hostile = "<w:p>&amp;\"'{{title}}[[x]]]]>\u200F\u202E\u2028𠮷𰻝\uE000" + "很".repeat(10_000);
        List<Block> preamble = new ArrayList<>(drafted.preamble());
        preamble.add(new Block.Paragraph(List.of(new Inline.Value("a", hostile), new Inline.Words(hostile, true))));
        Agreement agreement = new Agreement(
                hostile,
                drafted.parties(),
                preamble,
                drafted.sections(),
                drafted.closing(),
                drafted.annexes(),
                drafted.frame());
        byte[] written = rendered("docx", printout(agreement, true, false));
        String text = read(written, "hostile");
        assertTrue(text.startsWith(hostile + "\n协议编号：KF-2026-000001\n"));
        assertTrue(text.contains("\n" + hostile + hostile + "\n"));
    }

    @Test
    void holdWithComments() throws Exception {
        Cli cli = new Cli(home.resolve("comments"));
        String file = home.resolve("sent.docx").toString();
        Path copy = home.resolve("commented.docx");
        assertEquals(0, cli.run("create", "--example", "ecommerce").code());
        assertEquals(
                0,
                cli.run("show", "KF-2026-000001", "--format", "docx", "-o", file)
                        .code());
        assertEquals(
                0,
                cli.run("review", file, "--format", "docx", "-o", copy.toString())
                        .code());
        WordFile commented = WordFile.read(Files.readAllBytes(copy));
        assertTrue(commented.parts().containsKey("word/comments.xml"));
        assertEquals(List.of(), commented.faults());
        assertEquals(List.of(), WordSchema.faults(commented));
    }

    @Test
    void tellReadingAidsTitleLanguageAndHeadings() throws Exception {
        Agreement agreement = drafted();
        WordFile file = WordFile.read(rendered("docx", printout(agreement, true, true)));
        Document core = file.tree("docProps/core.xml");
        String dc = "http://purl.org/dc/elements/1.1/";
        assertEquals(
                agreement.title(),
                core.getElementsByTagNameNS(dc, "title").item(0).getTextContent());
        assertEquals(
                "zh-CN", core.getElementsByTagNameNS(dc, "language").item(0).getTextContent());
        List<String> outline =
                WordFile.elements(file.tree("word/styles.xml").getElementsByTagNameNS(WordFile.W, "outlineLvl"))
                        .stream()
                        .map(level ->
                                ((Element) level.getParentNode().getParentNode()).getAttributeNS(WordFile.W, "styleId")
                                        + " "
                                        + level.getAttributeNS(WordFile.W, "val"))
                        .toList();
        assertEquals(List.of("Heading1 0", "Heading2 1"), outline);
        Element language = WordFile.elements(file.tree("word/styles.xml").getElementsByTagNameNS(WordFile.W, "lang"))
                .get(0);
        assertEquals("zh-CN", language.getAttributeNS(WordFile.W, "eastAsia"));
    }

    @Test
    void areTheSameBytesEachTime() throws Exception {
        Printout printout = printout(drafted(), true, true);
        assertArrayEquals(rendered("docx", printout), rendered("docx", printout));
    }

    private static Agreement drafted() {
        AgreementService service = engine.getInstance(AgreementService.class);
        PluginRegistry registry = engine.getInstance(PluginRegistry.class);
        return service.draft(
                new RequestGenerator(registry, "general").generate(1).request());
    }

    private static Printout printout(Agreement agreement, boolean registered, boolean annotated) {
        Optional<Registration> registration =
                registered ? Optional.of(new Registration("KF-2026-000001", 3, "draft")) : Optional.empty();
        return new Printout(
                agreement, registration, NO_QUOTE, Outlook.none(), annotated, "0".repeat(64), Optional.empty());
    }

    private static void assertSound(Printout printout, String which) throws Exception {
        String expected = new String(rendered("text", printout), StandardCharsets.UTF_8);
        assertEquals(normal(expected), normal(read(rendered("docx", printout), which)), which);
    }

    private static byte[] rendered(String format, Printout printout) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        engine.getInstance(Renderers.class).render(format, printout, out);
        return out.toByteArray();
    }

    /** The text of a document without faults. */
    private static String read(byte[] written, String which) throws Exception {
        WordFile file = WordFile.read(written);
        assertEquals(List.of(), file.faults(), which);
        assertEquals(List.of(), WordSchema.faults(file), which);
        assertEquals(List.of(), WordStructure.faults(file), which);
        WordGate gate = WordGate.of(file);
        assertEquals(List.of(), gate.faults(), which);
        assertEquals(List.of(), WordBreaks.faults(file), which);
        return gate.text();
    }

    /** White space and the bars between cells do not count. */
    private static String normal(String text) {
        return LAYOUT.matcher(text).replaceAll("");
    }
}
