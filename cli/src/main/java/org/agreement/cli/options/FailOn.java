package org.agreement.cli.options;

import java.util.Arrays;
import java.util.Optional;
import org.agreement.api.review.Severity;

/** From which severity on findings make a command fail. */
public enum FailOn {
    ERROR("error", Optional.of(Severity.ERROR)),
    WARNING("warning", Optional.of(Severity.WARNING)),
    NOTICE("notice", Optional.of(Severity.NOTICE)),
    NEVER("never", Optional.empty());

    private final String text;
    private final Optional<Severity> severity;

    FailOn(String text, Optional<Severity> severity) {
        this.text = text;
        this.severity = severity;
    }

    /** The limit of a name; an error if there is none of it. */
    public static FailOn of(String name) {
        return Arrays.stream(values())
                .filter(limit -> limit.text.equals(name))
                .findFirst()
                .orElse(ERROR);
    }

    /** The least severity that does; empty if none does. */
    public Optional<Severity> severity() {
        return severity;
    }

    @Override
    public String toString() {
        return text;
    }
}
