package org.agreement.api.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from the first to the last, both included. */
public record Period(LocalDate from, LocalDate until) {

    /** The number of days, first and last included. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until) + 1);
    }

    /** Whether the day lies in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether some day lies in both periods. */
    public boolean overlaps(Period other) {
        return !from.isAfter(other.until) && !until.isBefore(other.from);
    }
}
