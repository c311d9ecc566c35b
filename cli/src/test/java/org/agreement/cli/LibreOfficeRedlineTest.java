package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.agreement.core.Assembled;
import org.agreement.core.comparison.Comparer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice accepts and rejects all changes of redlines, and then shows the new and the old text with their numbers. Skipped
 * without LibreOffice, unless {@code -Drequire.tools=true} says that it must be there.
 */
final class LibreOfficeRedlineTest {

    private static final int EDITED = 60;
    private static final Pattern LAYOUT = Pattern.compile("[\\s　|\\uFEFF]+");
    private static final List<String> EXAMPLES = List.of("ecommerce", "education", "urgent");

    @TempDir
    private Path directory;

    private Optional<Examples> examples = Optional.empty();
    private final Map<String, Versions> written = new LinkedHashMap<>();

    @BeforeEach
    void lookForTheTools() {
        boolean there = Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
        assertTrue(there || !Boolean.getBoolean("require.tools"), "soffice is required");
        assumeTrue(there, "no LibreOffice here");
        examples = Optional.of(new Examples(directory.resolve("home")));
    }

    @Test
    void settlesTheRedlineOfAnotherAgreement() throws Exception {
        write("ecommerce", "urgent");
        assertSettled();
    }

    @Test
    void settlesAllRedlinesOfExamples() throws Exception {
        assumeTrue(Boolean.getBoolean("proof"), "only in full proofs");
        for (String old : EXAMPLES) {
            for (String other : EXAMPLES) {
                write(old, other);
            }
        }
        assertSettled();
    }

    @Test
    void settlesTheRedlinesOfAnyEdits() throws Exception {
        assumeTrue(Boolean.getBoolean("proof"), "only in full proofs");
        Assembled old = examples().assembled("ecommerce");
        String sent = examples().text(old);
        for (int seed = 0; seed < EDITED; seed++) {
            String text = EditedText.scrambled(sent, new SplittableRandom(seed));
            if (EditedText.isNumbered(sent, text)) {
                write("edited" + seed, old, examples().compared(old, text), text);
            }
        }
        assertSettled();
    }

    private Examples examples() {
        return examples.orElseThrow();
    }

    private void write(String old, String other) throws IOException {
        Assembled one = examples().assembled(old);
        Assembled two = examples().assembled(other);
        write(
                old + "-" + other,
                one,
                Comparer.of(one.agreement(), two.agreement()),
                examples().text(two));
    }

    private void write(String name, Assembled old, Comparer comparer, String text) throws IOException {
        Files.createDirectories(directory.resolve("redlines"));
        Files.write(directory.resolve("redlines/" + name + ".docx"), examples().redline(old, comparer));
        written.put(name, new Versions(examples().text(old), text));
    }

    private void assertSettled() throws Exception {
        soffice("--terminate_after_init");
        for (String file : List.of("Standard/script.xlb", "Standard/Redlines.xba")) {
            Path target = directory.resolve("profile/user/basic").resolve(file);
            try (InputStream in = getClass().getResourceAsStream("/libreoffice/" + target.getFileName())) {
                Files.copy(Objects.requireNonNull(in), target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        soffice("macro:///Standard.Redlines.SettleAll(" + directory.resolve("redlines") + ")");
        for (Map.Entry<String, Versions> redline : written.entrySet()) {
            String name = redline.getKey();
            assertEquals(normal(redline.getValue().old()), settled(name, "rejected"), name + " rejected");
            assertEquals(normal(redline.getValue().other()), settled(name, "accepted"), name + " accepted");
        }
    }

    /** Runs LibreOffice with a profile of its own, which the first run makes. */
    private void soffice(String argument) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                        "--headless",
                        argument)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output").toFile())
                .start();
        assertTrue(process.waitFor(10, TimeUnit.MINUTES), argument);
    }

    private String settled(String name, String how) throws IOException {
        return normal(Files.readString(directory.resolve("redlines/" + name + ".docx." + how + ".txt")));
    }

    private static String normal(String text) {
        return LAYOUT.matcher(text).replaceAll("");
    }

    /** The texts that a redline is about. */
    private record Versions(String old, String other) {}
}
