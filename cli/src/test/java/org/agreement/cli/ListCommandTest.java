package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agreement.cli.Cli.Json;
import org.agreement.cli.Cli.Outcome;
import org.agreement.core.assembly.DisplayWidth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ListCommandTest {

    @TempDir
    private Path directory;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(directory.resolve("home"));
    }

    private void create() {
        cli.run("create", "--example", "ecommerce", "--clock", "2026-11-01T00:00:00Z");
        cli.run("create", "--example", "education", "--clock", "2026-11-02T00:00:00Z");
        cli.run("create", "--example", "urgent", "--clock", "2026-11-03T00:00:00Z");
    }

    @Test
    void makesNoStoreToListNothing() {
        Outcome outcome = cli.run("list");
        assertEquals(0, outcome.code());
        assertEquals("", outcome.out());
        assertEquals("No agreements.\n", outcome.err());
        assertFalse(Files.exists(directory.resolve("home")));
        assertEquals(
                List.of(),
                cli.run("list", "--format", "json").json().get("agreements").items());
    }

    @Test
    void listsTheNewestFirstInAlignedColumns() {
        create();
        List<String> lines = cli.run("list", "--lang", "zh").out().lines().toList();
        assertEquals(4, lines.size());
        assertTrue(lines.get(1).startsWith("KF-2026-000003"), lines.get(1));
        int from = column(lines.get(0), "起");
        for (String line : lines.subList(1, 4)) {
            assertEquals(from, column(line, line.contains("000002") ? "2027-03-01" : "2026-12-15"), line);
        }
    }

    @Test
    void masksThePersonsAmongTheParties() {
        create();
        String out = cli.run("list").out();
        assertFalse(out.contains("林示例"), out);
        assertTrue(out.contains("林**"), out);
        assertFalse(cli.run("list", "--format", "json").out().contains("林示例"));
    }

    @Test
    void writesTheFieldsThatScriptsRelyOn() {
        create();
        Json json = cli.run("list", "--format", "json", "--limit", "2").json();
        assertEquals(List.of("formatVersion", "agreements", "next"), json.keys());
        assertEquals("KF-2026-000002", json.get("next").text());
        Json agreement = json.get("agreements").items().get(1);
        assertEquals(
                List.of(
                        "number",
                        "revision",
                        "status",
                        "industry",
                        "title",
                        "customer",
                        "provider",
                        "from",
                        "until",
                        "createdAt"),
                agreement.keys());
        assertEquals("2026-11-02T00:00:00Z", agreement.get("createdAt").text());
        Json rest =
                cli.run("list", "--format", "json", "--after", "KF-2026-000002").json();
        assertEquals(1, rest.get("agreements").items().size());
        assertEquals("null", rest.get("next").text());
    }

    @Test
    void listsWhatIsAskedFor() {
        create();
        assertNumbers(List.of("KF-2026-000001"), "--industry", "ecommerce");
        assertNumbers(List.of("KF-2026-000003"), "--industry", "general");
        assertNumbers(List.of("KF-2026-000002"), "--party", "知行");
        assertNumbers(List.of("KF-2026-000003", "KF-2026-000002"), "--since", "2026-11-02");
        assertNumbers(List.of(), "--status", "signed");
        assertNumbers(List.of("KF-2026-000003", "KF-2026-000002", "KF-2026-000001"), "--status", "draft");
    }

    @Test
    void tellsMistakesOfEveryOption() {
        create();
        assertFails(2, "AGR-4003: --limit is at least 1", "--limit", "0");
        assertFails(2, "AGR-4003: --limit does not take 'ten'; it takes: a whole number", "--limit", "ten");
        assertFails(2, "AGR-4003: --since does not take 'May'; it takes: a date", "--since", "May");
        assertFails(
                2,
                "AGR-4003: --status does not take 'open'; it takes: draft, signed, cancelled, terminated",
                "--status",
                "open");
        assertFails(5, "AGR-3009: no agreement KF-2026-000009", "--after", "KF-2026-000009");
    }

    private void assertNumbers(List<String> numbers, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "list";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = "--format";
        arguments[options.length + 2] = "json";
        assertEquals(
                numbers,
                cli.run(arguments).json().get("agreements").items().stream()
                        .map(agreement -> agreement.get("number").text())
                        .toList());
    }

    private void assertFails(int code, String message, String option, String value) {
        Outcome outcome = cli.run("list", option, value);
        assertEquals(code, outcome.code(), outcome.err());
        assertTrue(outcome.err().startsWith(message), outcome.err());
    }

    private static int column(String line, String word) {
        return DisplayWidth.of(line.substring(0, line.indexOf(word)));
    }
}
