package org.agreement.api.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prices in tiers of one measure, each from where the one before ends: their ranges in words, and what falls into each. */
public final class PriceTiers {

    private final List<Range> ranges;
    private final Measure measure;

    private PriceTiers(List<Range> ranges, Measure measure) {
        this.ranges = List.copyOf(ranges);
        this.measure = measure;
    }

    /** Tiers with bounds as they are written; they must be {@linkplain #inOrder in order}. */
    public static PriceTiers of(List<PriceTier> tiers, Measure measure) {
        List<Range> ranges = new ArrayList<>();
        BigDecimal above = BigDecimal.ZERO;
        for (PriceTier tier : tiers) {
            Optional<BigDecimal> upTo = tier.upTo().map(BigDecimal::valueOf);
            ranges.add(new Range(above, upTo, tier.price()));
            above = upTo.orElse(above);
        }
        return new PriceTiers(ranges, measure);
    }

    /** Whether there is a tier, bounds rise from above zero, and the last tier alone has none. */
    public static boolean inOrder(List<PriceTier> tiers) {
        int above = 0;
        for (int i = 0; i < tiers.size(); i++) {
            Optional<Integer> upTo = tiers.get(i).upTo();
            boolean last = i == tiers.size() - 1;
            if (upTo.isEmpty() != last
                    || upTo.filter(bound -> bound <= 0).isPresent()
                    || upTo.orElse(above + 1) <= above) {
                return false;
            }
            above = upTo.orElse(above);
        }
        return !tiers.isEmpty();
    }

    /**
     * A tier with both bounds.
     *
     * @param above the lower bound, itself excluded
     * @param upTo the upper bound, itself included; empty for the last tier
     */
    public record Range(BigDecimal above, Optional<BigDecimal> upTo, UnitPrice price) {

        /** Whether a total lies in the tier; nothing lies in the first. */
        public boolean holds(BigDecimal total) {
            boolean below = upTo.filter(bound -> total.compareTo(bound) > 0).isEmpty();
            return below && (above.signum() == 0 || total.compareTo(above) > 0);
        }

        /** How much of a total lies in the tier. */
        public BigDecimal part(BigDecimal total) {
            BigDecimal end = upTo.map(total::min).orElse(total);
            return end.subtract(above).max(BigDecimal.ZERO);
        }
    }

    /** The tiers in order. */
    public List<Range> ranges() {
        return ranges;
    }

    /** The tier that a total lies in. */
    public Range of(BigDecimal total) {
        return ranges.stream().filter(range -> range.holds(total)).findFirst().orElseThrow();
    }

    /** The tiers with their bounds multiplied, HALF_UP to whole numbers. */
    public PriceTiers scaled(BigDecimal factor) {
        return new PriceTiers(
                ranges.stream()
                        .map(range -> new Range(
                                scaled(range.above(), factor),
                                range.upTo().map(bound -> scaled(bound, factor)),
                                range.price()))
                        .toList(),
                measure);
    }

    private static BigDecimal scaled(BigDecimal bound, BigDecimal factor) {
        return bound.multiply(factor).setScale(0, RoundingMode.HALF_UP);
    }

    /** The range of a tier in words, for instance {@code 超过1000、不超过3000次会话}. */
    public String printed(Range range) {
        String lower = range.above().signum() == 0 ? "" : "超过" + Numbers.printed(range.above());
        if (range.upTo().isEmpty()) {
            return lower.isEmpty() ? "" : lower + measure.printed();
        }
        String upper = "不超过" + Numbers.printed(range.upTo().get()) + measure.printed();
        return lower.isEmpty() ? upper : lower + "、" + upper;
    }
}
