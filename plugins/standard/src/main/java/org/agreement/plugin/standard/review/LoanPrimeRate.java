package org.agreement.plugin.standard.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The loan prime rate (LPR) for one year, in percent a year, as the National Interbank Funding Center published it.
 *
 * <p>Published on the 20th of each month; only changes are listed. Known up to August 2026; later days have the last one.
 */
public final class LoanPrimeRate {

    /** How many times the rate courts take as a measure of what is too high. */
    static final BigDecimal HIGH = BigDecimal.valueOf(4);

    private static final TreeMap<LocalDate, BigDecimal> RATES = new TreeMap<>(Map.ofEntries(
            rate(2019, 8, "4.25"),
            rate(2019, 9, "4.20"),
            rate(2019, 11, "4.15"),
            rate(2020, 2, "4.05"),
            rate(2020, 4, "3.85"),
            rate(2021, 12, "3.80"),
            rate(2022, 1, "3.70"),
            rate(2022, 8, "3.65"),
            rate(2023, 6, "3.55"),
            Map.entry(LocalDate.of(2023, 8, 21), new BigDecimal("3.45")),
            Map.entry(LocalDate.of(2024, 7, 22), new BigDecimal("3.35")),
            Map.entry(LocalDate.of(2024, 10, 21), new BigDecimal("3.10")),
            rate(2025, 5, "3.00")));

    private LoanPrimeRate() {}

    private static Map.Entry<LocalDate, BigDecimal> rate(int year, int month, String percent) {
        return Map.entry(LocalDate.of(year, month, 20), new BigDecimal(percent));
    }

    /** The rate on a day; empty before there was one. */
    public static Optional<BigDecimal> on(LocalDate day) {
        return Optional.ofNullable(RATES.floorEntry(day)).map(Map.Entry::getValue);
    }
}
