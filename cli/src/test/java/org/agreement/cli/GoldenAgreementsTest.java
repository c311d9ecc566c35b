package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference agreements, compared byte for byte; {@code -Dgolden.renew=true} writes them anew. */
final class GoldenAgreementsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"ecommerce", "education", "adult", "urgent"})
    void lookAsTheyDid(String example) throws Exception {
        Cli cli = new Cli(directory.resolve("home"));
        assertEquals(0, cli.run("create", "--example", example).code());
        for (String format : new String[] {"text", "md", "html", "json"}) {
            assertGolden(
                    example + "." + format,
                    cli.run("show", "KF-2026-000001", "--format", format).out());
        }
        assertGolden(
                example + ".quote.csv",
                cli.run("quote", "--example", example, "--format", "csv").out());
    }

    private static void assertGolden(String name, String text) throws Exception {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.renew")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertEquals(Files.readString(golden), text, name);
    }
}
