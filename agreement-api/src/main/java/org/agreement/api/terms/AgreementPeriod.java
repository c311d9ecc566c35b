package org.agreement.api.terms;

import java.time.LocalDate;
import java.util.Optional;
import org.agreement.api.fee.Share;
import org.agreement.api.time.Period;
import org.agreement.api.time.TimeSpan;

/**
 * From when until when the agreement holds, first and last day included.
 *
 * @param trial the trial at its start
 * @param trialRules what holds in it
 * @param renewal what holds at its end; without it the agreement just ends
 * @param holdover the notice that ends a service that went on beyond the period
 */
public record AgreementPeriod(
        LocalDate from,
        LocalDate until,
        Optional<TimeSpan> trial,
        TrialRules trialRules,
        Optional<Renewal> renewal,
        TimeSpan holdover) {

    /**
     * What holds in the trial.
     *
     * @param relaxed by how many percentage points rates are lower, by which share times are longer
     * @param exit how long before either side may give notice to end the agreement
     */
    public record TrialRules(Share relaxed, TimeSpan exit) {}

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

        /** By itself, once, for the given time, unless one side declines; the provider reminds the customer before it is too late. */
        record Automatic(TimeSpan notice, TimeSpan reminder, TimeSpan span) implements Renewal {}
    }
}
