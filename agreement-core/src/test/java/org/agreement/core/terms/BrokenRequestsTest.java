package org.agreement.core.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.agreement.core.data.Source;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refused;
import org.agreement.core.request.FakePlugins;
import org.agreement.core.request.RequestReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each file in {@code broken} ends in the code and place of everything that is wrong with it. */
@Tag("R-1.1")
@Tag("R-1.2")
@Tag("R-1.3")
@Tag("R-3.1")
@Tag("R-3.2")
@Tag("R-3.3")
@Tag("R-4.1")
final class BrokenRequestsTest {

    private static final String EXPECTED = "# expect ";
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    private final RequestReader reader = new RequestReader(FakePlugins.registry());
    private final TermsFactory factory = new TermsFactory(TODAY);

    @TestFactory
    Stream<DynamicTest> refusesEverythingAtOnceAndAtItsPlace() throws Exception {
        Path folder = Path.of(BrokenRequestsTest.class.getResource("broken").toURI());
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        assertTrue(files.size() >= 26, files.size() + " files");
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private void check(Path file) throws IOException {
        List<String> expected = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(EXPECTED))
                .map(line -> line.substring(EXPECTED.length()))
                .toList();
        assertEquals(String.join("\n", expected), String.join("\n", refusals(file)));
    }

    private List<String> refusals(Path file) throws IOException {
        try {
            factory.create(reader.read(Source.of(file)));
            return List.of();
        } catch (Refused e) {
            return e.refusals().stream().map(BrokenRequestsTest::line).toList();
        }
    }

    private static String line(Refusal refusal) {
        return refusal.code() + " " + refusal.place().line() + ":"
                + refusal.place().column() + " " + refusal.path();
    }

    @Test
    void acceptsWhatTheBrokenFilesWereMadeFrom() throws Exception {
        Path valid = Path.of(BrokenRequestsTest.class.getResource("valid.yaml").toURI());
        assertEquals(List.of(), refusals(valid));
    }
}
