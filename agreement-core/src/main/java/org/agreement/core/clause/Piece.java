package org.agreement.core.clause;

import java.util.Optional;
import org.agreement.core.data.Place;

/**
 * A clause or annex as part of the catalogue.
 *
 * @param place where its file begins
 * @param replaces what it stands for where it is in an agreement
 */
record Piece(
        Reference.Target target,
        Place place,
        boolean mandatory,
        Optional<Replaced> replaces,
        Presence presence,
        CheckedBody body) {

    /** What is replaced, and where that is written. */
    record Replaced(Reference.Target target, Place place) {}

    String plugin() {
        return target.plugin();
    }
}
