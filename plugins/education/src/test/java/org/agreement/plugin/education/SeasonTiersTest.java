package org.agreement.plugin.education;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.Scope.Volume;
import org.agreement.api.terms.Scope.VolumeTier;
import org.agreement.api.terms.TierLevels;
import org.agreement.api.terms.VolumeBasis;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-1.3")
final class SeasonTiersTest {

    @Test
    void multipliesTheBoundsAndLeavesNoGap() {
        Volume volume = new Volume(
                Measure.parse("contact"),
                VolumeBasis.MONTHLY_DAILY_AVERAGE,
                List.of(
                        upTo(201, TierLevels.FULL),
                        upTo(400, TierLevels.RELAXED),
                        new VolumeTier(
                                Optional.empty(),
                                Optional.of(400),
                                TierLevels.RENEGOTIATED,
                                Optional.of(Share.parse("5%")),
                                Optional.of(TierLevels.RELAXED))));
        assertEquals(
                List.of("不超过302", "303至600", "超过600"),
                SeasonTiers.tiers(Sample.season("暑期", "2027-06-15", "2027-08-31", "1.5"), volume).stream()
                        .map(SeasonTier::range)
                        .toList());
    }

    private static VolumeTier upTo(int bound, TierLevels levels) {
        return new VolumeTier(Optional.of(bound), Optional.empty(), levels, Optional.empty(), Optional.empty());
    }
}
