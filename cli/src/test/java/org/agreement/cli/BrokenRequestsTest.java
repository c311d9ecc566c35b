package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.agreement.cli.Cli.Json;
import org.agreement.cli.Cli.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Requests that nobody should be able to make an agreement of: everything wrong is told at once and at its place, and nothing is
 * stored.
 *
 * <p>Each file is the e-commerce reference with something broken. It begins with a line {@code # expect: code line:column path}
 * for each refusal; of a JSON file, which takes no comments, these stand in a file beside it.
 */
@Tag("R-1.1")
@Tag("R-1.2")
@Tag("R-1.3")
@Tag("R-3.1")
@Tag("R-3.2")
@Tag("R-3.3")
@Tag("R-4.1")
final class BrokenRequestsTest {

    private static final String EXPECTED = "# expect: ";

    @TempDir
    private Path directory;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(directory.resolve("home"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void areRefusedForEverythingAtItsPlace(String name) throws Exception {
        Path file = folder().resolve(name);
        Outcome outcome = cli.run("create", file.toString(), "--format", "json");
        assertEquals(3, outcome.code(), outcome.err());
        assertEquals("", outcome.out());
        assertEquals(1, outcome.remarks().size(), outcome.err());
        List<Json> refusals = outcome.remarks().get(0).get("refusals").items();
        assertEquals(
                String.join("\n", expected(file)),
                String.join(
                        "\n", refusals.stream().map(BrokenRequestsTest::line).toList()));
        for (Json refusal : refusals) {
            assertEquals(file.toString(), refusal.get("file").text());
            assertFalse(refusal.get("message").text().isBlank(), outcome.err());
            assertFalse(refusal.get("suggestion").text().isBlank(), outcome.err());
        }
        assertFalse(Files.exists(directory.resolve("home")));
    }

    @Test
    void maskPersonalValues() throws Exception {
        String file = folder().resolve("05-identity-number-check-digit.yaml").toString();
        Outcome outcome = cli.run("create", file);
        assertTrue(outcome.err().contains("'110****10': check digit should be '5' (R-1.1)"), outcome.err());
        assertFalse(outcome.err().contains("110101199001010010"), outcome.err());
    }

    @Test
    void nameBothTiersAndThePointBetweenThem() throws Exception {
        String file = folder().resolve("15-bare-reference-volume.yaml").toString();
        Outcome outcome = cli.run("create", file, "--lang", "zh");
        assertTrue(outcome.err().contains("第1档（≤ 500）与第2档（> 1000）之间没有规则：501–1000"), outcome.err());
    }

    @Test
    void areRefusedWhenTooBig() throws Exception {
        Path file = Files.writeString(directory.resolve("big.yaml"), "# padding\n".repeat(200_000));
        Outcome outcome = cli.run("create", file.toString());
        assertEquals(3, outcome.code());
        assertTrue(outcome.err().startsWith(file + " AGR-1005"), outcome.err());
    }

    @Test
    void areRefusedForEverySettingAtOnce() {
        String[] settings = {
            "parties.customer.organization.name=某某公司",
            "period.until=2025-01-01",
            "services.0.levels.0.atLeast=often",
            "fees.0.amount=5000.001",
            "payment.late.dailyRate=106%",
            "feeAdjustment.region=null",
            "number={prefix: ../x}",
            "title=\"电商协议\\n第一条\"",
            "trainning=true",
        };
        List<String> arguments = new ArrayList<>(List.of("create", "--example", "ecommerce", "--format", "json"));
        for (String setting : settings) {
            arguments.addAll(List.of("--set", setting));
        }
        Outcome outcome = cli.run(arguments.toArray(String[]::new));
        assertEquals(3, outcome.code(), outcome.err());
        List<Json> refusals = outcome.remarks().get(0).get("refusals").items();
        assertEquals(settings.length, refusals.size(), outcome.err());
        for (String setting : settings) {
            String path = setting.substring(0, setting.indexOf('='));
            assertTrue(
                    refusals.stream()
                            .anyMatch(refusal -> refusal.get("path").text().equals(path)),
                    path + " in " + outcome.err());
        }
        assertFalse(Files.exists(directory.resolve("home")));
    }

    static List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".expect"))
                    .sorted()
                    .toList();
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(BrokenRequestsTest.class.getResource("/broken").toURI());
    }

    private static List<String> expected(Path file) throws Exception {
        Path expectations = file.toString().endsWith(".json") ? Path.of(file + ".expect") : file;
        return Files.readAllLines(expectations).stream()
                .filter(line -> line.startsWith(EXPECTED))
                .map(line -> line.substring(EXPECTED.length()))
                .toList();
    }

    private static String line(Json refusal) {
        return refusal.get("code").text() + " " + refusal.get("line").text() + ":"
                + refusal.get("column").text() + " " + refusal.get("path").text();
    }
}
