package org.agreement.core.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Factor;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Points;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.PeakDays;
import org.agreement.api.terms.Scope.Volume;
import org.agreement.api.terms.Scope.VolumeTier;
import org.agreement.api.terms.TierLevels;
import org.agreement.api.terms.VolumeBasis;
import org.agreement.api.time.Period;
import org.agreement.core.metering.UsageFigures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-1.3")
@Tag("R-4.3")
final class RelaxationsTest {

    private static final Measure CALL = Measure.parse("call");
    private static final Period JUNE = new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));
    private static final Period PEAK = new Period(LocalDate.of(2026, 6, 21), LocalDate.of(2026, 6, 30));
    private static final Period REST = new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 20));

    /** 2,100 calls are 105 a day over the first 20 days, 210 a day over the last 10, and 70 over all 30. */
    private static Relaxations relaxations(VolumeBasis basis, LocalDate day, PeakDays... peaks) {
        List<VolumeTier> tiers = List.of(
                tier(Optional.of(100), TierLevels.FULL, Optional.empty()),
                tier(Optional.of(200), TierLevels.RELAXED, Optional.of(Share.ofPercent("5"))),
                tier(Optional.empty(), TierLevels.RELAXED, Optional.of(Share.ofPercent("8"))));
        BilledMonth month = new BilledMonth(YearMonth.of(2026, 6), JUNE, JUNE, JUNE, JUNE, JUNE);
        UsageFigures usage = UsageFigures.on(day, List.of(new Quantity(BigDecimal.valueOf(2100), CALL)));
        return new Relaxations(new Volume(CALL, basis, tiers), month, usage, List.of(peaks));
    }

    private static VolumeTier tier(Optional<Integer> upTo, TierLevels levels, Optional<Share> by) {
        return new VolumeTier(upTo, Optional.empty(), levels, by, Optional.empty());
    }

    private static PeakDays peak(Optional<Points> relaxed, String bounds) {
        return new PeakDays("高峰", PEAK.from(), PEAK.until(), relaxed, Factor.parse(bounds), "peak");
    }

    private static String points(Relaxations relaxations, Optional<Period> days) {
        return relaxations.of(days, true).points().stripTrailingZeros().toPlainString();
    }

    @Test
    void leavesThePeakOutOfTheAverageOfTheOtherDays() {
        Relaxations early = relaxations(
                VolumeBasis.MONTHLY_DAILY_AVERAGE, REST.from(), peak(Optional.of(Points.parse("3 points")), "1"));
        assertEquals("5", points(early, Optional.of(REST)));
        assertEquals("3", points(early, Optional.of(PEAK)));
        assertEquals("0", points(relaxations(VolumeBasis.MONTHLY_DAILY_AVERAGE, REST.from()), Optional.empty()));
    }

    @Test
    void judgesThePeakByItsOwnBounds() {
        LocalDate late = PEAK.from();
        VolumeBasis average = VolumeBasis.MONTHLY_DAILY_AVERAGE;
        assertEquals("8", points(relaxations(average, late, peak(Optional.empty(), "1")), Optional.of(PEAK)));
        assertEquals("5", points(relaxations(average, late, peak(Optional.empty(), "1.5")), Optional.of(PEAK)));
        assertEquals("0", points(relaxations(average, late, peak(Optional.empty(), "2.1")), Optional.of(PEAK)));
        assertEquals("0", points(relaxations(average, late, peak(Optional.empty(), "1")), Optional.of(REST)));
    }

    @Test
    void judgesASingleDayByItsOwnVolume() {
        Relaxations single = relaxations(VolumeBasis.SINGLE_DAY, REST.from());
        assertEquals("8", points(single, Optional.of(new Period(REST.from(), REST.from()))));
        assertEquals("0", points(single, Optional.of(new Period(REST.until(), REST.until()))));
        assertEquals("0", points(single, Optional.empty()));
    }

    @Test
    void neverRelaxesATime() {
        Relaxations peak =
                relaxations(VolumeBasis.SINGLE_DAY, REST.from(), peak(Optional.of(Points.parse("3 points")), "1"));
        assertEquals(BigDecimal.ZERO, peak.of(Optional.of(PEAK), false).points());
    }
}
