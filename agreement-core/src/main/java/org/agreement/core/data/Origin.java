package org.agreement.core.data;

import java.util.Optional;

/**
 * Whether a value was written by a person or assumed for want of one.
 *
 * @param assumedFrom what an assumed value was taken from; empty when it was written
 */
public record Origin(Optional<String> assumedFrom) {

    /** Written by a person. */
    public static final Origin WRITTEN = new Origin(Optional.empty());

    /** Filled in from the given source. */
    public static Origin assumed(String source) {
        return new Origin(Optional.of(source));
    }

    public boolean isAssumed() {
        return assumedFrom.isPresent();
    }
}
