package org.agreement.api.terms;

import java.time.LocalDate;
import java.util.Optional;
import org.agreement.api.fee.Factor;
import org.agreement.api.fee.Points;
import org.agreement.api.time.Period;

/**
 * Days on which other targets of service levels hold than usual. A derived term that lists them makes bills measure them apart.
 *
 * @param until the last of the days
 * @param relaxed by how much targets that are rates are lower, whatever the volume; empty where they depend on it as usual
 * @param bounds what the bounds of the volume tiers are multiplied by
 * @param term the path of the term that says so; without effect where no clause prints it
 */
public record PeakDays(
        String name, LocalDate from, LocalDate until, Optional<Points> relaxed, Factor bounds, String term) {

    /** The days. */
    public Period days() {
        return new Period(from, until);
    }
}
