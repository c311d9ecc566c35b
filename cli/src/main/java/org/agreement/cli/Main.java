package org.agreement.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The entry of the {@code agreement} command. */
public final class Main {

    private static final int DONE = 0;
    private static final int WRONG_USAGE = 2;

    private Main() {}

    /** Runs the command on the standard streams, which are UTF-8 whatever the locale, and exits with its code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs the command and answers its exit code; data goes to {@code out}, words to {@code err}. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        if (args.length == 1 && args[0].equals("--version")) {
            out.println("agreement " + Main.class.getPackage().getImplementationVersion());
            return DONE;
        }
        err.println("unknown: " + String.join(" ", args));
        return WRONG_USAGE;
    }
}
