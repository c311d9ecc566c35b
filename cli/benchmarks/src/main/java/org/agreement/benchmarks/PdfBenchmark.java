package org.agreement.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PDF documents. {@code rounds WARM-UP ROUNDS SECONDS ENGINE…} measures in this process; {@code once ENGINE FILE} writes one
 * document and tells the peak of the memory.
 */
public final class PdfBenchmark {

    private PdfBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Sample sample = Sample.of(Files.createTempDirectory("benchmark"));
        switch (arguments[0]) {
            case "rounds" -> {
                List<Engine> engines = new ArrayList<>();
                for (int i = 4; i < arguments.length; i++) {
                    engines.add(PdfEngines.of(arguments[i], sample));
                }
                new Rounds(System.out).run(engines, number(arguments[1]), number(arguments[2]), number(arguments[3]));
            }
            case "once" -> {
                try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
                    PdfEngines.of(arguments[1], sample).write(out);
                }
                Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .forEach(System.out::println);
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static int number(String argument) {
        return Integer.parseInt(argument);
    }
}
