package org.agreement.core.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Metered;
import org.agreement.api.fee.Quantity;

/** Usage metered per day and measure; needs the memory of its days, however many rows it came from. */
public final class UsageFigures implements Metered {

    private final Map<Measure, SortedMap<LocalDate, BigDecimal>> days = new LinkedHashMap<>();

    private final Map<Measure, Vouchers> vouchers = new LinkedHashMap<>();

    /**
     * The vouchers of a measure.
     *
     * @param first the numbers of the first ones, a score at most
     * @param count how many there are
     */
    public record Vouchers(List<String> first, int count) {

        private static final int SHOWN = 20;

        Vouchers and(String voucher) {
            if (count >= SHOWN) {
                return new Vouchers(first, count + 1);
            }
            List<String> more = new ArrayList<>(first);
            more.add(voucher);
            return new Vouchers(List.copyOf(more), count + 1);
        }

        /** In words. */
        public String printed() {
            return "凭证" + count + "份：" + String.join("、", first) + (count > first.size() ? "等" : "");
        }
    }

    /** The vouchers that prove what was used of a measure; empty where none were asked for. */
    public Optional<Vouchers> vouchers(Measure measure) {
        return Optional.ofNullable(vouchers.get(measure));
    }

    void prove(Measure measure, String voucher) {
        vouchers.put(
                measure,
                vouchers.getOrDefault(measure, new Vouchers(List.of(), 0)).and(voucher));
    }

    /** Nothing was used. */
    public static UsageFigures none() {
        return new UsageFigures();
    }

    /** What was used on one day. */
    public static UsageFigures on(LocalDate day, List<Quantity> quantities) {
        UsageFigures figures = new UsageFigures();
        quantities.forEach(quantity -> figures.add(day, quantity.measure(), quantity.amount()));
        return figures;
    }

    void add(LocalDate day, Measure measure, BigDecimal quantity) {
        days.computeIfAbsent(measure, key -> new TreeMap<>()).merge(day, quantity, BigDecimal::add);
    }

    @Override
    public Quantity total(Measure measure) {
        BigDecimal sum = daily(measure).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Quantity(sum, measure);
    }

    @Override
    public SortedMap<LocalDate, BigDecimal> daily(Measure measure) {
        return Collections.unmodifiableSortedMap(days.getOrDefault(measure, new TreeMap<>()));
    }

    /** All figures in one line, the same for the same figures. */
    public String fingerprint() {
        return days.entrySet().stream()
                .map(entry -> entry.getKey().text() + "="
                        + entry.getValue().entrySet().stream()
                                .filter(day -> day.getValue().signum() != 0)
                                .map(day -> day.getKey() + ":"
                                        + day.getValue().stripTrailingZeros().toPlainString())
                                .collect(Collectors.joining(",")))
                .sorted()
                .collect(Collectors.joining(";"));
    }
}
