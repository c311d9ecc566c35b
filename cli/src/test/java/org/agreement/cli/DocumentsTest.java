package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.agreement.core.refusal.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;

final class DocumentsTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)(?:^|`)agreement ((?:plugin )?[a-z]+)(?![\\w=:/-])");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");

    /** Options of other programs that the documents mention. */
    private static final Set<String> FOREIGN = Set.of();

    @TempDir
    private Path directory;

    @Test
    void nameOnlyCommandsThatThereAre() {
        Set<String> commands = HelpTest.commands(Language.EN).stream()
                .map(CommandSpec::qualifiedName)
                .map(name -> name.replaceFirst("^agreement ?", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Path document : Documents.all()) {
            for (String command : found(COMMAND, document, 1)) {
                assertTrue(commands.contains(command), command + " in " + document);
            }
        }
    }

    @Test
    void nameOnlyOptionsThatThereAre() {
        Set<String> options = HelpTest.commands(Language.EN).stream()
                .flatMap(command -> command.optionsMap().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        for (Path document : Documents.all()) {
            for (String option : found(OPTION, document, 0)) {
                assertTrue(options.contains(option) || FOREIGN.contains(option), option + " in " + document);
            }
        }
    }

    @Test
    void tellOfEveryCommandAndOption() {
        String guide = Documents.all().stream()
                .filter(document -> document.toString().contains("/docs/zh/"))
                .map(Documents::text)
                .collect(Collectors.joining());
        for (CommandSpec command : HelpTest.commands(Language.EN)) {
            assertTrue(guide.contains(command.qualifiedName()), command.qualifiedName());
            command.optionsMap().keySet().stream()
                    .filter(option ->
                            option.startsWith("--") && !option.equals("--version") && !option.equals("--output"))
                    .forEach(option -> assertTrue(guide.contains(option), option));
        }
    }

    @Test
    void showWhatTheProgramReallyPrints() {
        Cli cli = new Cli(directory.resolve("home"));
        String printed =
                cli.run("create", "--example", "ecommerce", "--lang", "zh").out()
                        + cli.run("show", "KF-2026-000001").out();
        for (String line : Documents.excerpts(Documents.all().get(0))) {
            assertTrue(printed.contains(line + "\n"), line);
        }
    }

    @Test
    void haveTheSamePagesInBothLanguages() {
        assertEquals(pages("zh"), pages("en"));
    }

    @Test
    void keepTheReadmeShort() {
        assertTrue(Documents.text(Documents.all().get(0)).lines().count() < 150);
    }

    private static Set<String> pages(String language) {
        return Documents.all().stream()
                .filter(document -> document.toString().contains("/docs/" + language + "/"))
                .map(document -> String.valueOf(document.getFileName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, Path document, int group) {
        return pattern.matcher(Documents.text(document))
                .results()
                .map((MatchResult match) -> match.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
