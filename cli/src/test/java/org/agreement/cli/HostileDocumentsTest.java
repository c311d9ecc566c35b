package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.agreement.cli.Cli.Outcome;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Language;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refused;
import org.agreement.core.review.TextReader;
import org.agreement.plugin.docx.DocxPlugin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("R-5")
final class HostileDocumentsTest {

    private static final String NAME = "a.docx";
    private static final Map<String, byte[]> FILES = HostileDocuments.all();

    @TempDir
    private Path directory;

    private final TextReader reader = new TextReader(() -> new DocxPlugin().documentFormats());

    static Stream<Arguments> files() {
        return FILES.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    private static List<String> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(Path::toString)
                    .filter(name -> name.contains("agreement"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void areRefusedWithAReason(String name, byte[] file) throws IOException {
        try (InputStream in = new ByteArrayInputStream(file)) {
            Refused refused = assertThrows(Refused.class, () -> reader.read(NAME, in));
            Refusal refusal = refused.refusals().get(0);
            assertEquals(NAME, refusal.place().file());
            for (Language language : Language.values()) {
                String message = language.of(refusal.message());
                assertFalse(message.contains("Exception") || message.contains("\n"), message);
                assertTrue(message.length() < 200, message);
            }
        }
    }

    @Test
    void endACommandWithItsExitCodeAndNothingElse() throws IOException {
        List<String> before = temporary();
        Path file = directory.resolve(NAME);
        Files.write(file, FILES.get("a file from outside"));
        Outcome outcome = new Cli(directory.resolve("home")).run("review", file.toString());
        assertEquals(ExitCode.INPUT_REFUSED.number(), outcome.code());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("AGR-1065") && !outcome.err().contains("\tat "), outcome.err());
        assertFalse(outcome.err().contains("root:"), outcome.err());
        assertEquals(before, temporary());
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void areNotReadBeyondTheBound() throws IOException {
        Path file = directory.resolve(NAME);
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L << 20);
        }
        try (InputStream in = Files.newInputStream(file)) {
            Refused refused = assertThrows(Refused.class, () -> reader.read(NAME, in));
            assertEquals(
                    ErrorCode.TEXT_TOO_BIG.code(), refused.refusals().get(0).code());
        }
    }
}
