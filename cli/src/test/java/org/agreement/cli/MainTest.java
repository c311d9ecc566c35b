package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MainTest {

    @TempDir
    private Path directory;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(directory.resolve("home"));
    }

    @Test
    void tellsItsVersion() {
        Cli.Outcome outcome = cli.run("--version");
        assertEquals(0, outcome.code());
        assertTrue(outcome.out().startsWith("agreement "), outcome.out());
        assertEquals("", outcome.err());
    }

    @Test
    void refusesWrongUsageWithWordsOnly() {
        assertMistake("a command is missing");
        assertMistake("there is no command completon; did you mean completion?", "completon");
        assertMistake("there is no option --hom; did you mean --home?", "completion", "--hom");
        assertMistake("there is no option --no-such", "--no-such");
        assertMistake("superfluous argument more", "completion", "bash", "more");
        assertMistake("SHELL does not take 'fish'; it takes: bash, zsh", "completion", "fish");
        assertMistake("--clock does not take 'now'; it takes: an instant", "--clock", "now", "completion");
        assertMistake("--color does not take 'blue'; it takes: auto, always, never", "--color", "blue", "completion");
        assertMistake("--lang does not take 'fr'; it takes: zh, en", "--lang", "fr", "completion");
        assertMistake("option --lang can be given once only", "completion", "--lang", "en", "--lang", "en");
        assertMistake("missing: --lang", "completion", "--lang");
    }

    @Test
    void namesTheHelpOfTheCommandInWhichAMistakeIs() {
        assertTrue(cli.run("list", "--limit", "0").err().contains("See agreement list --help"));
        assertTrue(cli.run("list", "--limt", "0").err().contains("See agreement list --help"));
    }

    @Test
    void takesGlobalOptionsBeforeAndAfterTheCommand() {
        assertTrue(cli.run("--lang", "zh", "completion", "--help").out().contains("用法："));
        assertTrue(cli.run("completion", "--help", "--lang=zh").out().contains("用法："));
        assertEquals(0, cli.run("completion", "--color", "never", "--debug").code());
    }

    @Test
    void takesNamesOfCommandsForWhatTheyAre() {
        assertTrue(cli.run("--help", "list").out().contains("completion"));
        assertFalse(cli.run("list", "--help").out().contains("completion"));
        assertEquals(0, cli.run("list", "--party", "create").code());
        assertMistake("there is no command lst; did you mean list?", "lst", "--party", "create");
        assertMistake("superfluous argument create", "list", "create");
    }

    @Test
    void saysThatStandardInputCannotBeRead() {
        InputStream folder = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Is a directory");
            }

            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                throw new IOException("Is a directory");
            }
        };
        for (String command : List.of("review -", "create -", "init ecommerce --interactive")) {
            Cli.Outcome outcome = cli.runWith(folder, command.split(" "));
            assertEquals(2, outcome.code(), outcome.err());
            assertTrue(
                    outcome.err().contains("AGR-4002: - cannot be read or written: Is a directory\n"), outcome.err());
        }
    }

    @Test
    void tellsScriptsAboutWrongUsageInJson() {
        Cli.Outcome outcome = cli.run("--lang", "zh", "no-such", "--format", "json");
        assertEquals(2, outcome.code());
        assertEquals("", outcome.out());
        Cli.Json error = outcome.remarks().get(0).get("error");
        assertEquals(List.of("code", "message", "suggestion"), error.keys());
        assertEquals("AGR-4003", error.get("code").text());
        assertEquals("没有命令 no-such", error.get("message").text());
    }

    @Test
    void usesColoursWhereTheyAreWanted() {
        String escape = "\u001b[";
        assertTrue(cli.run("--color", "always", "no-such").err().contains(escape));
        assertFalse(cli.run("no-such").err().contains(escape));
        assertTrue(cli.onTerminal(80).run("no-such").err().contains(escape));
        assertFalse(
                cli.onTerminal(80).with("NO_COLOR", "1").run("no-such").err().contains(escape));
        assertFalse(cli.onTerminal(80).run("--color", "never", "no-such").err().contains(escape));
    }

    @Test
    void showsWhereAnErrorAroseOnlyToThoseWhoAsk() {
        assertFalse(cli.run("no-such").err().contains("at org.agreement"));
        assertTrue(cli.run("--debug", "no-such").err().contains("at org.agreement"));
    }

    @Test
    void letsNothingOfOthersMoveTheCursor() throws IOException {
        Path file = Files.writeString(directory.resolve("a\u001b[31m\u202e.txt"), "示例协议\n第一条 服务\n乙方应当尽快答复。\n");
        Path request = Files.writeString(directory.resolve("a\u001b[31m.yaml"), "\"a\\e]0;x\\ab\": 1\n");
        for (Cli.Outcome outcome : List.of(
                cli.run("review", file.toString()),
                cli.run("create", request.toString()),
                cli.run("show", "a\u001b[31m"),
                cli.run("\u001b[31m"))) {
            String said = outcome.out() + outcome.err();
            assertTrue(said.length() > 1, "says something");
            assertEquals("", said.replaceAll("[\\P{C}\n]", ""), "moves no cursor, turns no direction: " + said);
        }
    }

    private void assertMistake(String message, String... arguments) {
        Cli.Outcome outcome = cli.run(arguments);
        assertEquals(2, outcome.code(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith("AGR-4003: " + message), outcome.err());
        assertTrue(outcome.err().contains("Way out: See agreement"), outcome.err());
    }
}
