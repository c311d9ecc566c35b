package org.agreement.api.terms;

import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Share;
import org.agreement.api.time.TimeSpan;

/** Where the service ends: public holidays, volume, surges. */
public record Scope(HolidayCoverage holidays, Volume volume, Optional<SurgeTrigger> surge) {

    /** Volume tiers on one measure and one basis, contiguous, the last one open. */
    public record Volume(Measure measure, VolumeBasis basis, List<VolumeTier> tiers) {}

    /**
     * One tier as written: {@code upTo} its upper bound, or {@code above} the lower bound of the last one, itself excluded.
     *
     * @param by by how many percentage points or by which share relaxed levels are relaxed
     * @param meanwhile what holds until renegotiated levels are agreed
     */
    public record VolumeTier(
            Optional<Integer> upTo,
            Optional<Integer> above,
            TierLevels levels,
            Optional<Share> by,
            Optional<TierLevels> meanwhile) {}

    /** A single day with more than so much; announced so long before by the customer. */
    public record SurgeTrigger(int singleDayAbove, TimeSpan notice) {}
}
