package org.agreement.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Word documents. {@code rounds WARM-UP ROUNDS SECONDS ENGINE…} measures in this process; {@code once ENGINE FILE} writes one
 * document and tells the peak of the memory; {@code peer FOLDER} writes template and data for docxtemplater.
 */
public final class WordBenchmark {

    private WordBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Sample sample = Sample.of(Files.createTempDirectory("benchmark"));
        switch (arguments[0]) {
            case "rounds" -> {
                List<Engine> engines = new ArrayList<>();
                for (int i = 4; i < arguments.length; i++) {
                    engines.add(WordEngines.of(arguments[i], sample));
                }
                new Rounds(System.out).run(engines, number(arguments[1]), number(arguments[2]), number(arguments[3]));
            }
            case "once" -> {
                try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
                    WordEngines.of(arguments[1], sample).write(out);
                }
                Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .forEach(System.out::println);
            }
            case "peer" -> {
                PeerDocument peer = PeerDocument.of(sample.printout().agreement());
                Path folder = Files.createDirectories(Path.of(arguments[1]));
                Files.write(folder.resolve("template.docx"), peer.structured());
                Files.write(folder.resolve("data.json"), peer.json().getBytes(StandardCharsets.UTF_8));
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static int number(String argument) {
        return Integer.parseInt(argument);
    }
}
