package org.agreement.cli.options;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a project says about its reviews, and what is known already. */
public final class ProjectOptions {

    @Option(names = "--config", paramLabel = "FILE")
    private @Nullable Path config;

    @Option(names = "--no-config")
    private boolean noConfig;

    @Option(names = "--baseline", paramLabel = "FILE")
    private @Nullable Path baseline;

    @Option(names = "--write-baseline", paramLabel = "FILE")
    private @Nullable Path writeBaseline;

    /** The project file, instead of the one that would be found. */
    public Optional<Path> config() {
        return Optional.ofNullable(config);
    }

    /** Whether no project file is looked for. */
    public boolean noConfig() {
        return noConfig;
    }

    /** What is known already. */
    public Optional<Path> baseline() {
        return Optional.ofNullable(baseline);
    }

    /** Where what is known from now on is written. */
    public Optional<Path> writeBaseline() {
        return Optional.ofNullable(writeBaseline);
    }
}
