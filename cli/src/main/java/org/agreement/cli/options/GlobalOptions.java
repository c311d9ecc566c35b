package org.agreement.cli.options;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options of every command, before or after its name. */
@SuppressWarnings(
        "UnusedVariable") // The preview of the arguments reads some of them; here they are checked and described.
public final class GlobalOptions {

    @Option(names = "--home", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private @Nullable Path home;

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private @Nullable Lang lang;

    @Option(names = "--clock", paramLabel = "INSTANT", scope = ScopeType.INHERIT)
    private @Nullable Instant clock;

    @Option(names = "--color", paramLabel = "auto|always|never", scope = ScopeType.INHERIT)
    private Color color = Color.AUTO;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT)
    private boolean version;

    /** Where everything is kept, as given. */
    public Optional<String> home() {
        return Optional.ofNullable(home).map(Path::toString);
    }

    /** The clock of the run: standing still where the user set it. */
    public Clock clock(Clock actual) {
        return clock == null ? actual : Clock.fixed(clock, actual.getZone());
    }

    /** The languages of {@code --lang}. */
    public enum Lang {
        ZH,
        EN;

        @Override
        public String toString() {
            return this == ZH ? "zh" : "en";
        }
    }

    /** When colours are used. */
    public enum Color {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return switch (this) {
                case AUTO -> "auto";
                case ALWAYS -> "always";
                case NEVER -> "never";
            };
        }
    }
}
