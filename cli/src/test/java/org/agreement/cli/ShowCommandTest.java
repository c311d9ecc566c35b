package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.agreement.cli.Cli.Json;
import org.agreement.cli.Cli.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShowCommandTest {

    private static final String NUMBER = "KF-2026-000001";

    @TempDir
    private Path directory;

    private Cli cli;

    @BeforeEach
    void create() {
        cli = new Cli(directory.resolve("home"));
        assertEquals(0, cli.run("create", "--example", "ecommerce").code());
    }

    @Test
    void printsTextMarkdownAndHtml() {
        Outcome text = cli.run("show", NUMBER);
        assertEquals(0, text.code(), text.err());
        assertTrue(text.out().contains("第一条　"), text.out());
        assertTrue(text.out().contains(NUMBER), text.out());
        assertEquals("", text.err());
        assertTrue(cli.run("show", NUMBER + "@1", "--format", "md").out().startsWith("#"));
        assertTrue(cli.run("show", NUMBER, "--format", "html").out().startsWith("<!DOCTYPE html>"));
    }

    @Test
    void writesTheFieldsThatScriptsRelyOn() {
        Json json = cli.run("show", NUMBER, "--format", "json").json();
        for (String field : List.of(
                "number", "revision", "title", "parties", "sections", "annexes", "signature", "provenance", "sha256")) {
            assertTrue(json.keys().contains(field), field);
        }
        assertEquals("1", json.get("formatVersion").text());
        Json section = json.get("sections").items().get(0);
        assertTrue(
                section.keys().containsAll(List.of("id", "number", "title", "clauses")),
                section.keys().toString());
        Json clause = section.get("clauses").items().get(0);
        assertTrue(
                clause.keys()
                        .containsAll(List.of(
                                "id",
                                "number",
                                "title",
                                "status",
                                "nature",
                                "binds",
                                "favours",
                                "serves",
                                "basis",
                                "prominent",
                                "blocks")),
                clause.keys().toString());
    }

    @Test
    void annotatesOnlyWhenAsked() {
        assertFalse(cli.run("show", NUMBER).out().contains("第五百八十五条"));
        assertTrue(cli.run("show", NUMBER, "--annotated").out().contains("第五百八十五条"));
    }

    @Test
    void printsTheStoredTextAsItWouldBeLaidOutAnew() {
        String anew = cli.run("show", NUMBER, "--annotated")
                .out()
                .lines()
                .filter(line -> !line.startsWith("〔依据〕") && !line.startsWith("〔说明〕"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        assertEquals(anew, cli.run("show", NUMBER).out());
    }

    @Test
    void writesAFileForItsOwnerOnlyAndReplacesNothing() throws Exception {
        Path file = directory.resolve("agreement.html");
        Outcome outcome = cli.run("show", NUMBER, "--format", "html", "-o", file.toString());
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals("", outcome.out());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(cli.run("show", NUMBER, "--format", "html").out(), Files.readString(file));
        assertFails(2, "AGR-4004", "show", NUMBER, "-o", file.toString());
        assertTrue(Files.readString(file).startsWith("<!DOCTYPE html>"));
        assertEquals(
                0, cli.run("show", NUMBER, "-o", file.toString(), "--force").code());
        assertTrue(Files.readString(file).contains(NUMBER));
    }

    @Test
    void saysWhyAFileCannotBeWritten() {
        Path folder = directory.resolve("no/such");
        Path file = folder.resolve("a.txt");
        String missing = "AGR-4002: " + file + " cannot be read or written: there is no " + folder + "\n";
        assertFails(2, missing, "show", NUMBER, "-o", file.toString());
        String noFile = "AGR-4002: " + directory + " cannot be read or written: it is no regular file\n";
        assertFails(2, noFile, "show", NUMBER, "-o", directory.toString());
        assertFails(2, noFile, "show", NUMBER, "--force", "-o", directory.toString());
    }

    @Test
    void letsShellsCompleteTheFormatsThatThereAre() {
        List<String> formats = new ArrayList<>();
        new ShowCommand.Formats().forEach(formats::add);
        String completed = formats.stream().collect(Collectors.joining("\" \"", "(\"", "\")"));
        assertTrue(cli.run("completion").out().contains(completed), completed);
        String possible = "Possible: " + String.join(", ", formats) + "\n";
        assertTrue(cli.run("show", NUMBER, "--format", "no-such").err().contains(possible));
    }

    @Test
    void writesPdfIntoAFileOnlyAndRefusesWhatItCannotPrint() throws Exception {
        assertFails(2, "AGR-4003", "show", NUMBER, "--format", "pdf");
        Path file = directory.resolve("agreement.pdf");
        Outcome printed = cli.run("show", NUMBER, "--format", "pdf", "-o", file.toString());
        assertEquals(0, printed.code(), printed.err());
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        Outcome rare =
                cli.run("create", "--example", "urgent", "--set", "parties.provider.organization.address=北京市示例路𠮷号");
        assertEquals(0, rare.code(), rare.err());
        Path none = directory.resolve("none.pdf");
        assertFails(
                3,
                "KF-2026-000002 PDF-101 parties.provider.organization.address: ",
                "show",
                "KF-2026-000002",
                "--format",
                "pdf",
                "-o",
                none.toString());
        assertFalse(Files.exists(none));
    }

    @Test
    void findsOnlyWhatIsThere() {
        assertFails(5, "AGR-3009: no agreement KF-2026-000009", "show", "KF-2026-000009");
        assertFails(5, "AGR-3009: no agreement " + NUMBER + "@2", "show", NUMBER + "@2");
        assertFails(5, "AGR-3009", "show", "no-number");
        assertFails(2, "AGR-4010: no output format 'htm'", "show", NUMBER, "--format", "htm");
        assertFails(2, "AGR-4003: missing: NUMBER", "show");
    }

    private void assertFails(int code, String message, String... arguments) {
        Outcome outcome = cli.run(arguments);
        assertEquals(code, outcome.code(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith(message), outcome.err());
    }
}
