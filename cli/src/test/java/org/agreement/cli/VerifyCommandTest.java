package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agreement.cli.Cli.Json;
import org.agreement.cli.Cli.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerifyCommandTest {

    @TempDir
    private Path directory;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(directory.resolve("home"));
    }

    @Test
    void findsNothingWrongWithThePluginsOfTheProgram() {
        Outcome outcome = cli.run("verify", "--plugins", "--format", "json");
        assertEquals(0, outcome.code(), outcome.out());
        Json json = outcome.json();
        assertEquals(
                List.of(
                        "formatVersion",
                        "sound",
                        "plugins",
                        "clauses",
                        "annexes",
                        "conditions",
                        "references",
                        "placeholders",
                        "decisions",
                        "combinations",
                        "problems"),
                json.keys());
        assertEquals("true", json.get("sound").text());
        assertEquals(List.of(), json.get("problems").items());
        assertEquals(5, json.get("plugins").items().size());
        assertTrue(new BigInteger(json.get("combinations").text()).bitLength() > 64);
    }

    @Test
    void saysHowMuchIsCovered() {
        Outcome outcome = cli.run("verify", "--plugins");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(
                outcome.out().startsWith("plugins: 5 (standard, docx, ecommerce, education, pdf)\nclauses: "),
                outcome.out());
        assertTrue(outcome.out().endsWith(", all covered\nerrors: 0, warnings: 0\n"), outcome.out());
    }

    @Test
    void namesTheClauseThatNoRequestCanReach() throws IOException {
        Path plugin = directory.resolve("night-shift");
        Path clauses = Files.createDirectories(plugin.resolve("clauses/zh-CN"));
        Files.writeString(
                plugin.resolve("plugin.yaml"),
                "id: night-shift\nversion: 1.0.0\napiLevel: 1\nname: {zh: 夜班, en: Night shift}\n");
        Files.writeString(clauses.resolve("index"), "- clauses: [shift]\n");
        Files.writeString(clauses.resolve("shift.md"), """
                ---
                id: shift
                title: 夜班
                status: optional
                nature: obligation
                after: standard/services
                when: [feeAdjustment, '!feeAdjustment']
                ---
                乙方应当安排1人值夜班。
                """);
        assertEquals(0, cli.run("plugin", "install", plugin.toString()).code());
        Outcome outcome = cli.run("verify", "--plugins");
        assertEquals(6, outcome.code(), outcome.err());
        assertTrue(
                outcome.out()
                        .contains("/shift.md:1:1 AGR-2166: whatever is chosen, night-shift/shift is never in an"
                                + " agreement\n  "),
                outcome.out());
        Json problem = cli.run("verify", "--plugins", "--format", "json")
                .json()
                .get("problems")
                .items()
                .get(0);
        assertEquals("error", problem.get("severity").text());
        assertEquals("AGR-2166", problem.get("code").text());
        assertEquals(List.of(), problem.get("choices").items());
    }

    @Test
    void wantsToKnowWhatToVerify() {
        Outcome outcome = cli.run("verify");
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().startsWith("AGR-4003: give --plugins"), outcome.err());
    }
}
