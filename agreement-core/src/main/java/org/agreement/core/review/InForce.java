package org.agreement.core.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a rule applies.
 *
 * @param from the first day; empty: always so far
 * @param until the last day; empty: not known to end
 */
record InForce(Optional<LocalDate> from, Optional<LocalDate> until) {

    static final InForce ALWAYS = new InForce(Optional.empty(), Optional.empty());

    boolean on(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
