package org.agreement.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.agreement.core.report.RuleLinks;

/** Where the pages about rules are: as the project says, or else in the folder of the program. */
final class RulePagePlaces implements RuleLinks {

    private static final String ENDING = ".html";

    private final Optional<String> published;
    private final Optional<Path> folder;

    RulePagePlaces(Optional<String> published) {
        this.published = published;
        this.folder = Optional.ofNullable(Main.class.getProtectionDomain().getCodeSource())
                .flatMap(RulePagePlaces::rules);
    }

    private static Optional<Path> rules(CodeSource program) {
        try {
            Path jar = Path.of(program.getLocation().toURI());
            return Optional.ofNullable(jar.getParent())
                    .map(library -> library.resolveSibling("docs").resolve("rules"))
                    .filter(Files::isDirectory);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> of(String rule) {
        return published
                .map(base -> base + rule + ENDING)
                .or(() -> folder.map(rules -> rules.resolve(rule + ENDING))
                        .filter(Files::exists)
                        .map(page -> page.toUri().toString()));
    }
}
