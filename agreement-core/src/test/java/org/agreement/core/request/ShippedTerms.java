package org.agreement.core.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documentation of terms as the program ships it, for terms that a test has nothing to say about. */
final class ShippedTerms {

    private static final Path FOLDER =
            Path.of("../plugins/standard/src/main/resources/org/agreement/plugin/standard/terms");

    private static final Pattern TERM = Pattern.compile("(?m)^(?=[A-Za-z])");

    private ShippedTerms() {}

    /** All terms but those that a file of documentation has. */
    static byte[] beyond(Path documentation) throws IOException {
        List<String> known = terms(documentation).map(ShippedTerms::key).toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            String rest = files.sorted()
                    .flatMap(ShippedTerms::terms)
                    .filter(term -> !known.contains(key(term)))
                    .collect(Collectors.joining("\n"));
            return rest.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static Stream<String> terms(Path file) {
        try {
            return TERM.splitAsStream(Files.readString(file))
                    .filter(term -> !key(term).startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String term) {
        return term.strip().split(":", -1)[0];
    }
}
