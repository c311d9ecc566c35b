package org.agreement.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.agreement.core.plugin.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers have no gaps, whoever stores at the same time. */
final class NumberingTest {

    private static final boolean PROOF = Boolean.getBoolean("proof");
    private static final int PROCESSES = PROOF ? 8 : 4;
    private static final int EACH = PROOF ? 50 : 25;
    private static final int ALL = PROCESSES * EACH;

    @TempDir
    Path directory;

    @Test
    void givesProcessesConsecutiveNumbers() throws Exception {
        Path home = directory.resolve("home");
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            processes.add(start(home, directory.resolve("numbers" + i)));
        }
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            assertEquals(0, processes.get(i).waitFor(), Files.readString(directory.resolve("numbers" + i + ".log")));
            numbers.addAll(Files.readAllLines(directory.resolve("numbers" + i)));
        }
        assertConsecutive(numbers, ALL);
        try (AgreementStore store = new AgreementStore(new Home(home), Samples.CLOCK)) {
            assertEquals(new StoreHealth(home.resolve("agreements.db"), 2, ALL, List.of()), store.health());
        }
    }

    @Test
    void givesThreadsConsecutiveNumbers() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<String> numbers = new ArrayList<>();
        try (AgreementStore store = new AgreementStore(new Home(directory), Samples.CLOCK)) {
            List<Future<CreatedAgreement>> created = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                created.add(threads.submit(() -> store.create(Samples.agreement(), Optional.empty())));
            }
            for (Future<CreatedAgreement> one : created) {
                numbers.add(one.get().number());
            }
        } finally {
            threads.shutdown();
        }
        assertConsecutive(numbers, 40);
    }

    private static void assertConsecutive(List<String> numbers, int count) {
        List<String> expected = IntStream.rangeClosed(1, count)
                .mapToObj(sequence -> String.format(Locale.ROOT, "KF-2026-%06d", sequence))
                .toList();
        assertEquals(expected, numbers.stream().sorted().toList());
    }

    private static Process start(Path home, Path numbers) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                NumberingProcess.class.getName(),
                home.toString(),
                String.valueOf(EACH),
                numbers.toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of(numbers + ".log").toFile())
                .start();
    }
}
