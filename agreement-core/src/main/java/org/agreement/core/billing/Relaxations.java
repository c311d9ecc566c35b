package org.agreement.core.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.agreement.api.fee.Factor;
import org.agreement.api.fee.Metered;
import org.agreement.api.fee.Points;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.PeakDays;
import org.agreement.api.terms.Scope.Volume;
import org.agreement.api.terms.Scope.VolumeTier;
import org.agreement.api.terms.TierLevels;
import org.agreement.api.terms.VolumeBasis;
import org.agreement.api.time.Period;

/**
 * By how much targets that are rates are lower on days of a month: in peaks as agreed for them, on other days by the tier of their
 * volume, the average of the month without its peaks or, for a single day, that of the day.
 */
final class Relaxations {

    private static final Relaxation NONE = new Relaxation(BigDecimal.ZERO, "");
    private static final Factor UNCHANGED = new Factor(BigDecimal.ONE);

    private final Volume volume;
    private final Period served;
    private final Period counted;
    private final Metered usage;
    private final List<PeakDays> peaks;

    Relaxations(Volume volume, BilledMonth month, Metered usage, List<PeakDays> peaks) {
        this.volume = volume;
        this.served = month.served();
        this.counted = month.counted();
        this.usage = usage;
        this.peaks = List.copyOf(peaks);
    }

    /** Percentage points, and why, in brackets. */
    record Relaxation(BigDecimal points, String why) {}

    /**
     * The relaxation on some days, or in the whole month.
     *
     * @param rate whether the target is a rate; times are never relaxed
     */
    Relaxation of(Optional<Period> days, boolean rate) {
        if (!rate) {
            return NONE;
        }
        Optional<PeakDays> peak = peaks.stream()
                .filter(each -> each.days().overlaps(days.orElse(served)))
                .findFirst();
        Optional<Points> fixed = peak.flatMap(PeakDays::relaxed);
        if (fixed.isPresent()) {
            return relaxed(BigDecimal.valueOf(fixed.get().number()), peak.get().name());
        }
        Factor bounds = peak.map(PeakDays::bounds).orElse(UNCHANGED);
        Optional<Share> by = volume(days, peak)
                .flatMap(average -> relaxation(average, bounds))
                .filter(share -> share.percent().signum() > 0);
        String why = peak.map(each -> each.name() + "业务量超过约定边界").orElse("业务量超过约定边界");
        return by.map(share -> relaxed(share.percent(), why)).orElse(NONE);
    }

    private static Relaxation relaxed(BigDecimal points, String why) {
        return new Relaxation(
                points, "（" + why + "，减" + points.stripTrailingZeros().toPlainString() + "个百分点）");
    }

    /** The volume that is compared with the tiers; empty where it cannot be told. */
    private Optional<BigDecimal> volume(Optional<Period> days, Optional<PeakDays> peak) {
        if (volume.basis() == VolumeBasis.SINGLE_DAY) {
            return days.filter(part -> part.days() == 1).map(part -> sum(part::contains));
        } else if (volume.basis() != VolumeBasis.MONTHLY_DAILY_AVERAGE) {
            return Optional.empty();
        }
        Predicate<LocalDate> same = day -> peak.map(each -> each.days().contains(day))
                .orElseGet(() -> peaks.stream().noneMatch(each -> each.days().contains(day)));
        long length = counted.from()
                .datesUntil(counted.until().plusDays(1))
                .filter(same)
                .count();
        return length == 0
                ? Optional.empty()
                : Optional.of(sum(same).divide(BigDecimal.valueOf(length), 0, RoundingMode.HALF_UP));
    }

    private BigDecimal sum(Predicate<LocalDate> days) {
        return usage.daily(volume.measure()).entrySet().stream()
                .filter(day -> days.test(day.getKey()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<Share> relaxation(BigDecimal average, Factor bounds) {
        Optional<Share> before = Optional.empty();
        for (VolumeTier tier : volume.tiers()) {
            Optional<Share> last = before;
            if (tier.upTo()
                    .filter(bound -> average.compareTo(scaled(bound, bounds)) > 0)
                    .isEmpty()) {
                TierLevels levels = tier.levels() == TierLevels.RENEGOTIATED
                        ? tier.meanwhile().orElse(TierLevels.FULL)
                        : tier.levels();
                return levels == TierLevels.RELAXED ? tier.by().or(() -> last) : Optional.empty();
            }
            before = tier.by();
        }
        return Optional.empty();
    }

    private static BigDecimal scaled(int bound, Factor bounds) {
        return bounds.times(BigDecimal.valueOf(bound)).setScale(0, RoundingMode.HALF_UP);
    }
}
