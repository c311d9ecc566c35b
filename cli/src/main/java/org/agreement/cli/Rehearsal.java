package org.agreement.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Runs the ordinary commands once in an empty home, so that the JVM sees which classes they load. */
final class Rehearsal {

    private static final List<String> COMMANDS = List.of(
            "--version",
            "--help",
            "create --example ecommerce",
            "create --example education --format json",
            "create --example urgent --dry-run",
            "create --example urgent --set payment.day=32",
            "show KF-2026-000001",
            "show KF-2026-000001 --annotated",
            "show KF-2026-000001 --format md",
            "show KF-2026-000001 --format html",
            "show KF-2026-000001 --format json",
            "show KF-2026-000001 --format docx -o {home}/agreement.docx",
            "show KF-2026-000001 --format pdf -o {home}/agreement.pdf",
            "review {home}/agreement.docx",
            "diff KF-2026-000001 {home}/agreement.docx",
            "bill KF-2026-000001 --period 2026-12",
            "schedule KF-2026-000001",
            "list",
            "list --format json",
            "quote --example ecommerce",
            "quote KF-2026-000001 --format json",
            "init ecommerce",
            "schema ecommerce",
            "plugin list",
            "doctor",
            "show --help",
            "show");

    private Rehearsal() {}

    /** Runs all commands; nothing is printed, and nothing stays behind. */
    public static void main(String[] args) throws IOException {
        Path home = Files.createTempDirectory("agreement");
        try {
            PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            Clock clock = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);
            Surroundings surroundings = new Surroundings(
                    InputStream.nullInputStream(),
                    nowhere,
                    nowhere,
                    Map.of("AGREEMENT_HOME", home.toString()),
                    clock,
                    OptionalInt.of(80));
            COMMANDS.forEach(command -> Main.run(
                    surroundings, command.replace("{home}", home.toString()).split(" ", -1)));
        } finally {
            delete(home);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
