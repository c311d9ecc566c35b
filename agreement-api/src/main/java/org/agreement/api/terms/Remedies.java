package org.agreement.api.terms;

import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Share;
import org.agreement.api.time.TimeSpan;

/** What follows when a level is missed. */
public record Remedies(Credits credits, Replacement replacement) {

    /** Service credits: steps by the shortfall in percentage points, summed over the levels, capped. */
    public record Credits(CreditBase base, List<Step> steps, Share cap) {}

    /** A shortfall up to {@code below}, or beyond all others, costs {@code credit} of the base. */
    public record Step(Optional<Share> below, Optional<Boolean> beyond, Share credit) {}

    /**
     * Another team on demand.
     *
     * @param below the rate of {@code metric} below which a week counts
     * @param weeks consecutive weeks
     * @param within by when the team is replaced
     * @param minimumCases weeks with fewer cases do not count
     * @param plan within which time the provider hands in a plan of correction
     */
    public record Replacement(
            Metric metric, Share below, int weeks, TimeSpan within, int minimumCases, TimeSpan plan) {}
}
