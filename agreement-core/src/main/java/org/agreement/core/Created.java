package org.agreement.core;

import java.util.Optional;

/**
 * What came of creating an agreement.
 *
 * @param number under which it is stored; empty for a dry run and where findings kept it out
 * @param rejected whether findings kept it from being stored
 * @param existed whether the same request was stored before under the same key
 */
public record Created(Assembled assembled, Optional<String> number, boolean rejected, boolean existed) {

    /** The revision that is stored. */
    public int revision() {
        return 1;
    }
}
