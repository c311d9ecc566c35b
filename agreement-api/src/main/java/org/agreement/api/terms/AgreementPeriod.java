package org.agreement.api.terms;

import java.time.LocalDate;
import java.util.Optional;
import org.agreement.api.time.Period;
import org.agreement.api.time.TimeSpan;

/**
 * From when until when the agreement holds, first and last day included.
 *
 * @param trial the trial at its start
 * @param renewal what holds at its end; without it the agreement just ends
 */
public record AgreementPeriod(LocalDate from, LocalDate until, Optional<TimeSpan> trial, Optional<Renewal> renewal) {

    /** The days of the period. */
    public Period period() {
        return new Period(from, until);
    }

    /** How the agreement is renewed. */
    public sealed interface Renewal {

        /** How long before the end notice is given. */
        TimeSpan notice();

        /** By a new agreement of both sides. */
        record Negotiated(TimeSpan notice) implements Renewal {}

        /** By itself, once, for the given time, unless one side declines. */
        record Automatic(TimeSpan notice, TimeSpan span) implements Renewal {}
    }
}
