package org.agreement.cli.options;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the answer goes, if not to standard output. */
public final class OutputOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--force")
    private boolean force;

    /** The file to be written. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Whether a file that is there may be replaced. */
    public boolean force() {
        return force;
    }
}
