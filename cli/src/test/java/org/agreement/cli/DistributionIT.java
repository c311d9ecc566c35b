package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.agreement.cli.Cli.Json;
import org.agreement.cli.Shell.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only the packaged program can show: other zones and locales, and several processes at once. */
final class DistributionIT {

    private static final Path LAUNCHER = Path.of(System.getProperty("distribution"), "bin", "agreement");
    private static final String CLOCK = "2026-12-31T20:00:00Z";

    private static final int PROCESSES = Boolean.getBoolean("proof") ? 8 : 4;
    private static final int AGREEMENTS = Boolean.getBoolean("proof") ? 50 : 4;

    @TempDir
    private Path directory;

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @ValueSource(strings = {"ecommerce", "education", "urgent"})
    void writesTheSameBytesInEveryZoneAndLocale(String example) throws Exception {
        Map<String, String> china = Map.of("TZ", "Asia/Shanghai", "LC_ALL", "zh_CN.UTF-8");
        Map<String, String> mexico = Map.of("TZ", "America/Bahia_Banderas", "LC_ALL", "C");
        assertEquals(printed(example, china), printed(example, mexico));
    }

    private List<String> printed(String example, Map<String, String> surroundings) throws Exception {
        Path home = Files.createTempDirectory(directory, "home");
        List<String> printed = new ArrayList<>();
        printed.add(run(home, surroundings, "create", "--example", example, "--clock", CLOCK, "--format", "json")
                .out());
        assertTrue(printed.get(0).contains("\"KF-2027-000001\""), printed.get(0));
        List<String> formats = example.equals("ecommerce") ? List.of("text", "md", "html", "json") : List.of("json");
        for (String format : formats) {
            Outcome outcome = run(home, surroundings, "show", "KF-2027-000001", "--format", format);
            assertEquals(0, outcome.code(), outcome.err());
            printed.add(outcome.out());
        }
        return printed;
    }

    @Test
    void numbersWithoutGapsWhenSeveralProcessesCreate() throws Exception {
        Path home = directory.resolve("home");
        ExecutorService processes = Executors.newFixedThreadPool(PROCESSES);
        List<Callable<List<String>>> work = IntStream.range(0, PROCESSES)
                .mapToObj(process -> (Callable<List<String>>) () -> create(home))
                .toList();
        List<String> created = new ArrayList<>();
        for (Future<List<String>> numbers : processes.invokeAll(work)) {
            created.addAll(numbers.get());
        }
        processes.shutdown();
        int total = PROCESSES * AGREEMENTS;
        List<String> expected = IntStream.rangeClosed(1, total)
                .mapToObj(n -> "KF-2027-" + "0".repeat(6 - String.valueOf(n).length()) + n)
                .toList();
        assertEquals(expected, created.stream().sorted().toList());
        Json store = Json.read(run(home, Map.of(), "doctor", "--format", "json").out())
                .get("store");
        assertEquals(String.valueOf(total), store.get("agreements").text());
        assertEquals(List.of(), store.get("problems").items());
    }

    /** One process after another in one thread, so that as many processes as threads run at once. */
    private List<String> create(Path home) throws Exception {
        List<String> numbers = new ArrayList<>();
        for (int n = 0; n < AGREEMENTS; n++) {
            Outcome outcome =
                    run(home, Map.of(), "create", "--example", "urgent", "--clock", CLOCK, "--format", "json");
            assertEquals(0, outcome.code(), outcome.err());
            numbers.add(Json.read(outcome.out()).get("number").text());
        }
        return numbers;
    }

    private Outcome run(Path home, Map<String, String> surroundings, String... arguments) throws Exception {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("PATH", System.getenv("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("AGREEMENT_HOME", home.toString());
        environment.putAll(surroundings);
        return new Shell(directory, environment).run(LAUNCHER.toString(), arguments);
    }
}
