package org.agreement.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.OptionalInt;
import org.agreement.cli.output.StandardOutput;

/** The entry of the {@code agreement} command. */
public final class Main {

    /**
     * Agreements are Chinese: their days are China's, wherever the program runs. China's clocks are never changed, and an offset
     * spares a start the table of all zones.
     */
    static final ZoneId CHINA = ZoneOffset.ofHours(8);

    private Main() {}

    /** Runs the command on the standard streams, which are UTF-8 whatever the locale, and exits with its code. */
    public static void main(String[] args) {
        System.exit(run(
                new PrintWriter(StandardOutput.ofProcess(), false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    /** Runs the command in this process's surroundings and answers its exit code; data goes to {@code out}, words to {@code err}. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        Map<String, String> environment = System.getenv();
        return run(new Surroundings(System.in, out, err, environment, Clock.system(CHINA), width(environment)), args);
    }

    /** Runs the command in given surroundings. */
    static int run(Surroundings surroundings, String... args) {
        try {
            return new Run(surroundings, args).exitCode().number();
        } finally {
            surroundings.err().flush();
        }
    }

    /** The width that the launcher found where both streams go to a terminal. */
    private static OptionalInt width(Map<String, String> environment) {
        String columns = environment.getOrDefault("AGREEMENT_COLUMNS", "");
        return columns.matches("[1-9][0-9]{1,3}") ? OptionalInt.of(Integer.parseInt(columns)) : OptionalInt.empty();
    }
}
