package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the commands that the README shows, and in a full proof those of the user guide too, each document from the start in an
 * empty directory.
 */
@Execution(ExecutionMode.CONCURRENT)
final class ReadmeIT {

    private static final Path LAUNCHER = Path.of(System.getProperty("distribution"), "bin", "agreement");

    @TempDir
    private Path directory;

    static Stream<Path> documents() {
        return Documents.all().stream().limit(Boolean.getBoolean("proof") ? Long.MAX_VALUE : 1);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void showsCommandsThatWork(Path document) throws Exception {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("PATH", LAUNCHER.getParent() + ":" + System.getenv("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("AGREEMENT_HOME", directory.resolve("home").toString());
        Path work = Files.createDirectory(directory.resolve("work"));
        Shell.Outcome outcome = new Shell(work, environment).run("sh", "-euc", Documents.script(document));
        assertEquals(0, outcome.code(), outcome.err());
        assertFalse(outcome.err().contains("AGR-9001"), outcome.err());
    }
}
