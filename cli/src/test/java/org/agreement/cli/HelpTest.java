package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.agreement.cli.options.GlobalOptions;
import org.agreement.cli.output.Remarks;
import org.agreement.cli.output.Style;
import org.agreement.cli.output.Texts;
import org.agreement.core.refusal.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

final class HelpTest {

    @TempDir
    private Path directory;

    @Test
    void speaksBothLanguagesWithEveryCommand() {
        Cli cli = new Cli(directory.resolve("home"));
        for (CommandSpec command : commands(Language.EN)) {
            String[] words = command.qualifiedName().split(" ");
            String name = String.join(" ", List.of(words).subList(1, words.length));
            for (String language : List.of("zh", "en")) {
                Cli.Outcome outcome =
                        cli.run((name + " --help --lang " + language).strip().split(" "));
                assertEquals(0, outcome.code(), name);
                assertEquals("", outcome.err(), name);
                boolean chinese = outcome.out().codePoints().anyMatch(Character::isIdeographic);
                assertEquals(language.equals("zh"), chinese, outcome.out());
                assertTrue(outcome.out().contains(language.equals("zh") ? "用法：agreement" : "Usage: agreement"), name);
                assertTrue(outcome.out().contains(language.equals("zh") ? "示例：" : "Examples:"), name);
            }
        }
        assertFalse(Files.exists(directory.resolve("home")), "help touches no store");
    }

    @Test
    void describesEveryOptionAndParameter() {
        for (Language language : Language.values()) {
            for (CommandSpec command : commands(language)) {
                for (OptionSpec option : command.options()) {
                    assertFalse(
                            description(option.description()).isEmpty(),
                            command.qualifiedName() + option.longestName());
                }
                command.positionalParameters()
                        .forEach(parameter -> assertFalse(
                                description(parameter.description()).isEmpty(), command + parameter.paramLabel()));
            }
        }
    }

    @Test
    void showsTheGlobalOptionsOnceOnly() {
        Cli cli = new Cli(directory.resolve("home"));
        assertTrue(cli.run("--help").out().contains("--home"));
        assertFalse(cli.run("completion", "--help").out().contains("--home"));
    }

    @Test
    void followsTheLocaleOfTheUser() {
        Cli cli = new Cli(directory.resolve("home"));
        assertTrue(cli.run("--help").out().contains("Usage:"));
        assertTrue(cli.with("LC_ALL", "zh_CN.UTF-8").run("--help").out().contains("用法："));
        assertTrue(cli.with("LC_ALL", "C").run("--help").out().contains("用法："));
        Cli launched = cli.with("LC_ALL", "C.UTF-8");
        assertTrue(launched.with("AGREEMENT_USER_LOCALE", "de_DE")
                .run("--help")
                .out()
                .contains("Usage:"));
        assertTrue(
                launched.with("AGREEMENT_USER_LOCALE", "").run("--help").out().contains("用法："));
    }

    private static String description(String[] lines) {
        return String.join("", lines);
    }

    @Test
    void commandsAreNamedLikeTheirClasses() {
        CommandLine root = Commands.create(new AgreementCommand(), session(Language.EN));
        root.getSubcommands()
                .forEach((name, command) -> assertEquals(
                        name,
                        Commands.name(command.getCommandSpec().userObject().getClass())));
    }

    private static Session session(Language language) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Texts texts = Texts.in(language);
        Style style = new Style(false);
        return new Session(
                new Surroundings(
                        InputStream.nullInputStream(),
                        nowhere,
                        nowhere,
                        Map.of(),
                        Clock.systemUTC(),
                        OptionalInt.empty()),
                texts,
                new Remarks(nowhere, texts, false, style),
                style,
                new GlobalOptions());
    }

    /** All commands, the one above all others first. */
    static List<CommandSpec> commands(Language language) {
        CommandLine root = Commands.create(new AgreementCommand(), session(language));
        List<CommandSpec> commands = new ArrayList<>(List.of(root.getCommandSpec()));
        for (int i = 0; i < commands.size(); i++) {
            commands.get(i).subcommands().values().forEach(sub -> commands.add(sub.getCommandSpec()));
        }
        return commands;
    }
}
