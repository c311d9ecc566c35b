package org.agreement.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents that show commands: the README and the user guide. */
final class Documents {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    private Documents() {}

    /** All documents, the README first. */
    static List<Path> all() {
        List<Path> documents = new ArrayList<>(List.of(REPOSITORY.resolve("README.md")));
        try (Stream<Path> pages = Files.walk(REPOSITORY.resolve("cli/src/docs"))) {
            pages.filter(page -> page.toString().endsWith(".md")).sorted().forEach(documents::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    static String text(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of commands of a document as one script, without those that build the program. */
    static String script(Path document) {
        return lines(document, "```sh").stream()
                .filter(line -> !line.startsWith("mvn "))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** The lines of a document that are output of the program. */
    static List<String> excerpts(Path document) {
        return lines(document, "```");
    }

    /** The lines of the blocks that are opened so. */
    private static List<String> lines(Path document, String opening) {
        List<String> lines = new ArrayList<>();
        boolean within = false;
        boolean wanted = false;
        for (String line : text(document).lines().toList()) {
            if (line.startsWith("```")) {
                within = !within;
                wanted = within && line.equals(opening);
            } else if (wanted) {
                lines.add(line);
            }
        }
        return lines;
    }
}
