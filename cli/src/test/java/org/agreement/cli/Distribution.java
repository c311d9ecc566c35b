package org.agreement.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The packaged program. */
final class Distribution {

    /** Where packaging leaves it. */
    static final Path BUILT = Path.of(System.getProperty("distribution"));

    private Distribution() {}

    /** Copies it to a directory that is not there yet. */
    static Path copy(Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (Stream<Path> files = Files.walk(BUILT)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, target.resolve(BUILT.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return target;
    }
}
