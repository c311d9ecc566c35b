package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agreement.cli.Cli.Json;
import org.agreement.cli.Cli.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("R-5")
final class ReviewCommandTest {

    private static final String TEXT = "示例服务协议\n第一条 服务\n乙方应当尽快答复顾客的咨询。\n";

    @TempDir
    private Path directory;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(directory.resolve("home"));
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(directory.resolve(name), bytes).toString();
    }

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void marksTheWordsInTheirLine() throws IOException {
        Outcome outcome = cli.run("review", file("a.txt", TEXT), "--rule", "vague-time", "--lang", "zh");
        assertEquals(0, outcome.code());
        assertTrue(outcome.out().contains("  第 3 行 第一条 服务\n    乙方应当尽快答复顾客的咨询。\n            ^^^^\n"), outcome.out());
    }

    @Test
    void givesPlacesAsCodePointsWhateverTheEncoding() throws IOException {
        String one = file("a.txt", TEXT);
        String two = file("b.txt", TEXT.getBytes(Charset.forName("GB18030")));
        Outcome outcome = cli.run("review", one, two, "--rule", "standard/vague-time", "--format", "json");
        List<Json> files = outcome.json().items();
        assertEquals(2, files.size());
        for (Json file : files) {
            Json finding = file.get("findings").items().get(0);
            assertEquals(
                    TEXT.indexOf("尽快"), Integer.parseInt(finding.get("start").text()));
            assertEquals("第一条 服务", finding.get("clause").text());
            assertEquals("vague", finding.get("class").text());
        }
    }

    @Test
    void failsOnFindingsThatAreSevereEnough() throws IOException {
        String file = file("a.txt", TEXT);
        assertEquals(
                4,
                cli.run("review", file, "--rule", "vague-time", "--fail-on", "warning")
                        .code());
        assertEquals(
                0,
                cli.run("review", file, "--rule", "vague-time", "--fail-on", "error")
                        .code());
        assertEquals(
                0,
                cli.run("review", file, "--no-rule", "vague-time", "--rule", "vague-time", "--fail-on", "notice")
                        .code());
    }

    @Test
    void reviewsAStoredAgreement() {
        cli.run("create", "--example", "ecommerce");
        Outcome outcome = cli.run("review", "KF-2026-000001", "--fail-on", "warning");
        assertEquals(0, outcome.code(), outcome.out());
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        assertEquals(3, cli.run("review", file("a.txt", "PK\u0003\u0004")).code());
        assertEquals(3, cli.run("review", directory.toString()).code());
        assertEquals(
                5,
                cli.run("review", directory.resolve("nothing.txt").toString()).code());
        assertEquals(5, cli.run("review", "KF-2026-000009").code());
        assertEquals(
                2, cli.run("review", file("b.txt", TEXT), "--rule", "vague-tim").code());
        assertEquals(2, cli.run("review").code());
    }

    @Test
    void explainsRules() {
        Outcome list = cli.run("review", "--list-rules");
        assertTrue(list.out().contains("standard/vague-time"), list.out());
        Outcome page = cli.run("review", "--explain", "vague-time", "--lang", "zh");
        assertTrue(page.out().contains("中华人民共和国民法典 第五百一十条（2021-01-01 起施行）"), page.out());
        assertFalse(cli.run("review", "--list-rules", "--format", "json")
                .json()
                .get("rules")
                .items()
                .isEmpty());
    }

    @Test
    void readsWordDocumentsAndCommentsThem() throws IOException {
        String number = cli.run("create", "--example", "ecommerce", "--format", "json")
                .json()
                .get("number")
                .text();
        String document = directory.resolve("a.docx").toString();
        cli.run("show", number, "--format", "docx", "-o", document);
        Outcome outcome = cli.run("review", document, "--fail-on", "never", "--format", "json");
        List<Json> findings = outcome.json().items().get(0).get("findings").items();
        assertFalse(findings.isEmpty());
        for (Json finding : findings) {
            assertTrue(Integer.parseInt(finding.get("paragraph").text()) > 0);
            assertTrue(Integer.parseInt(finding.get("run").text()) > 0);
        }
        String copy = directory.resolve("b.docx").toString();
        assertEquals(
                0,
                cli.run("review", document, "--fail-on", "never", "--format", "docx", "-o", copy)
                        .code());
        Outcome again = cli.run("review", copy, "--fail-on", "never", "--format", "json");
        assertEquals(
                findings.size(),
                again.json().items().get(0).get("findings").items().size());
    }

    @Test
    void commentsOneWordDocumentOnly() throws IOException {
        String text = file("a.txt", TEXT);
        String copy = directory.resolve("b.docx").toString();
        assertEquals(2, cli.run("review", text, "--format", "docx", "-o", copy).code());
        assertFalse(Files.exists(Path.of(copy)));
    }
}
