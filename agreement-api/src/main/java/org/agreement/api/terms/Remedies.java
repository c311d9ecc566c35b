package org.agreement.api.terms;

import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Points;
import org.agreement.api.fee.Share;
import org.agreement.api.time.TimeSpan;

/** What follows when a level is missed. */
public record Remedies(Credits credits, Replacement replacement, Shortfall shortfall) {

    /**
     * Service credits: steps by the shortfall in percentage points, summed over the levels, capped.
     *
     * @param exclusive whether they are the only payment for a missed level
     * @param bonus what is paid where a level is exceeded; nothing without it
     */
    public record Credits(CreditBase base, List<Step> steps, Share cap, boolean exclusive, Optional<Bonus> bonus) {}

    /** A shortfall up to {@code below}, or beyond all others, costs {@code credit} of the base. */
    public record Step(Optional<Share> below, Optional<Boolean> beyond, Share credit) {}

    /** What a rate earns that is so far above its target, as a share of the base, and at most for all levels of a month. */
    public record Bonus(Points above, Share share, Share cap) {}

    /**
     * Another team on demand.
     *
     * @param below the rate of {@code metric} below which a week counts
     * @param weeks consecutive weeks
     * @param within by when the team is replaced
     * @param minimumCases weeks with fewer cases do not count
     * @param plan within which time the provider hands in a plan of correction
     * @param correction within which time the plan is carried out
     */
    public record Replacement(
            Metric metric,
            Share below,
            int weeks,
            TimeSpan within,
            int minimumCases,
            TimeSpan plan,
            TimeSpan correction) {}

    /**
     * When a level that stays below its floor lets the customer terminate.
     *
     * @param points the floor of a level that states none, below its target
     * @param months consecutive months below the floor
     * @param timesInYear months below the floor within twelve
     */
    public record Shortfall(Points points, int months, int timesInYear) {}
}
