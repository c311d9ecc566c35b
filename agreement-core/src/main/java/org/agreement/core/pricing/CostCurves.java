package org.agreement.core.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.agreement.api.agreement.CostCurve;
import org.agreement.api.agreement.Quote;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.ScheduledFee;
import org.agreement.api.terms.Terms;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;

/**
 * Draws cost against volume by asking for quotes: a stretch is halved until it is straight, so that every inclusion and every step
 * of a price is found at its exact volume, whatever the pricing model.
 */
public final class CostCurves {

    private static final long UNKNOWN_EXTENT = 10_000;
    private static final BigDecimal ROUNDING = new BigDecimal("0.02");

    private final Quoter quoter;

    public CostCurves(Quoter quoter) {
        this.quoter = quoter;
    }

    /**
     * The curve of the first measure that the fees count; fees that are paid once are left out.
     *
     * @param extent the measure and the largest volume to be drawn; empty: twice what is included
     * @throws Failure if no fee depends on a volume
     */
    public CostCurve curve(Terms terms, Optional<Quantity> extent) {
        List<ScheduledFee> schedule = terms.get(Terms.FEE_SCHEDULE).orElse(List.of());
        Measure measure = extent.map(Quantity::measure)
                .or(() -> quoter.measures(terms).stream().findFirst())
                .orElseThrow(() -> new Failure(ErrorCode.NO_VOLUME));
        List<String> fees = schedule.stream()
                .filter(fee -> fee.due().isEmpty())
                .map(ScheduledFee::name)
                .toList();
        long last =
                extent.map(quantity -> quantity.amount().longValue()).orElseGet(() -> 2 * included(schedule, measure));
        Sampling sampling = new Sampling(terms, measure, fees);
        sampling.straighten(0, Math.max(last, 4));
        return new CostCurve(measure, fees, sampling.points());
    }

    private static long included(List<ScheduledFee> schedule, Measure measure) {
        return schedule.stream()
                .flatMap(fee -> fee.included().stream())
                .filter(included -> included.measure().equals(measure))
                .mapToLong(included -> included.amount().longValue())
                .max()
                .orElse(UNKNOWN_EXTENT / 2);
    }

    /** The volumes of one curve that were asked for. */
    private final class Sampling {

        private final Terms terms;
        private final Measure measure;
        private final List<String> fees;
        private final Map<Long, List<Money>> asked = new LinkedHashMap<>();
        private final TreeMap<Long, Boolean> kept = new TreeMap<>();

        Sampling(Terms terms, Measure measure, List<String> fees) {
            this.terms = terms;
            this.measure = measure;
            this.fees = fees;
        }

        void straighten(long from, long until) {
            kept.put(from, true);
            kept.put(until, true);
            if (until - from > 1 && !isStraight(from, until)) {
                long middle = from + (until - from) / 2;
                straighten(from, middle);
                straighten(middle, until);
            }
        }

        private boolean isStraight(long from, long until) {
            long span = until - from;
            return List.of(from + 1, from + span / 4, from + span / 2, until - span / 4, until - 1).stream()
                    .allMatch(volume -> volume <= from || volume >= until || isBetween(from, volume, until));
        }

        /** Whether each amount at the volume lies on the line between the ends. */
        private boolean isBetween(long from, long volume, long until) {
            BigDecimal span = BigDecimal.valueOf(until - from);
            for (int fee = 0; fee < fees.size(); fee++) {
                BigDecimal first = at(from).get(fee).amount();
                BigDecimal rise = at(until).get(fee).amount().subtract(first);
                BigDecimal expected = rise.multiply(BigDecimal.valueOf(volume - from));
                BigDecimal found = at(volume).get(fee).amount().subtract(first).multiply(span);
                if (expected.subtract(found).abs().compareTo(ROUNDING.multiply(span)) > 0) {
                    return false;
                }
            }
            return true;
        }

        /** The points that are needed, where a line through the neighbours would miss. */
        List<CostCurve.Point> points() {
            List<Long> volumes = new ArrayList<>(kept.keySet());
            List<CostCurve.Point> points = new ArrayList<>();
            long previous = volumes.get(0);
            for (int n = 0; n < volumes.size(); n++) {
                long volume = volumes.get(n);
                boolean end = n == 0 || n == volumes.size() - 1;
                if (end || !isBetween(previous, volume, volumes.get(n + 1))) {
                    points.add(new CostCurve.Point(volume, at(volume), !end));
                    previous = volume;
                }
            }
            return points;
        }

        private List<Money> at(long volume) {
            return asked.computeIfAbsent(volume, this::ask);
        }

        private List<Money> ask(long volume) {
            Usage usage = new Usage(List.of(Quantity.of(volume, measure)));
            Quote quote = quoter.quote(terms, new QuoteBasis(Optional.of(usage), 1));
            return fees.stream().map(fee -> sum(quote, fee)).toList();
        }

        private static Money sum(Quote quote, String fee) {
            return quote.lines().stream()
                    .filter(line -> line.fee().equals(fee))
                    .map(Quote.Line::amount)
                    .reduce(Money.ZERO, Money::plus);
        }
    }
}
