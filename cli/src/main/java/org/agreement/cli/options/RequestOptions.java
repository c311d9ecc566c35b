package org.agreement.cli.options;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a request comes from, beside the file itself. */
public final class RequestOptions {

    @Option(names = "--example", paramLabel = "NAME")
    private @Nullable String example;

    @Option(names = "--with", paramLabel = "FILE")
    private List<String> house = List.of();

    @Option(names = "--set", paramLabel = "PATH=VALUE")
    private List<String> settings = List.of();

    /** Whether any of them is given. */
    public boolean isGiven() {
        return example != null || !house.isEmpty() || !settings.isEmpty();
    }

    /** The name of a reference request. */
    public Optional<String> example() {
        return Optional.ofNullable(example);
    }

    /** Files laid under the request, the first lowest. */
    public List<String> house() {
        return List.copyOf(house);
    }

    /** Values set over the request, as given. */
    public List<String> settings() {
        return List.copyOf(settings);
    }
}
