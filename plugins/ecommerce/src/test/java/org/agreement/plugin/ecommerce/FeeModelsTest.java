package org.agreement.plugin.ecommerce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agreement.api.fee.Billing;
import org.agreement.api.fee.Charge;
import org.agreement.api.fee.Factor;
import org.agreement.api.fee.KpiResults;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Metered;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Proration;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.Share;
import org.agreement.api.fee.UnitPrice;
import org.agreement.api.time.Period;
import org.agreement.api.value.TermKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-3.1")
final class FeeModelsTest {

    private static final Measure CONVERSATION = Measure.parse("conversation");
    private static final Period NOVEMBER = new Period(LocalDate.of(2027, 11, 1), LocalDate.of(2027, 11, 30));

    @Test
    void chargesTheSurchargeForUnitsBeyondTheInclusionThatCameDuringAFestival() {
        // 1,000 before the festival, 3,000 during it, 500 after it; 3,000 included: 1,000 during, 500 after cost 2.00
        Month month = new Month(
                Map.of(day(1), 1000, day(8), 3000, day(20), 500),
                CONVERSATION,
                List.of(Charge.units("超量", Quantity.of(1500, CONVERSATION), UnitPrice.parse("2.00"), "")),
                List.of());

        List<Charge> charges = new FestivalModel().charge(new FestivalFee("超量服务费"), month);

        assertEquals(List.of("600.00"), amounts(charges));
        assertEquals("1000 × 2.00 × (1.3 − 1)", charges.get(0).formula());
        assertEquals("大促加价（双11）", charges.get(0).description());
    }

    @Test
    void chargesNoSurchargeWhereNothingIsBeyondTheInclusion() {
        Month month = new Month(Map.of(day(8), 3000), CONVERSATION, List.of(), List.of());

        assertTrue(new FestivalModel().charge(new FestivalFee("超量服务费"), month).isEmpty());
    }

    @Test
    void chargesEachTierOfTheUnitsDuringAFestival() {
        Month month = new Month(
                Map.of(day(1), 500, day(8), 1500),
                CONVERSATION,
                List.of(
                        Charge.units("第一档", Quantity.of(1000, CONVERSATION), UnitPrice.parse("2.00"), ""),
                        Charge.units("第二档", Quantity.of(1000, CONVERSATION), UnitPrice.parse("1.80"), "")),
                List.of());

        assertEquals(List.of("300.00", "540.00"), amounts(new FestivalModel().charge(new FestivalFee("分档服务费"), month)));
    }

    @Test
    void chargesTheShareOfNetTurnoverBetweenFloorAndCap() {
        CommissionFee fee =
                new CommissionFee(Share.ofPercent("2"), Optional.of(Money.of("1000")), Optional.of(Money.of("3000")));

        assertEquals(List.of("2000.00"), amounts(commission(fee, 120_000, 20_000, List.of())));
        assertEquals(List.of("1000.00"), amounts(commission(fee, 40_000, 20_000, List.of())));
        assertEquals(List.of("3000.00"), amounts(commission(fee, 400_000, 20_000, List.of())));
    }

    @Test
    void carriesRefundsBeyondTheTurnoverIntoTheNextMonth() {
        CommissionFee fee = new CommissionFee(Share.ofPercent("2"), Optional.empty(), Optional.empty());
        List<Charge> first = commission(fee, 10_000, 25_000, List.of());
        List<Charge> second = commission(fee, 50_000, 5_000, first);

        assertEquals(List.of("0.00"), amounts(first));
        assertEquals(List.of("600.00"), amounts(second));
        assertEquals("(50000 − 5000 − 15000) × 2%", second.get(0).formula());
    }

    @Test
    void chargesTemporarySeatsByTheDay() {
        Month month = new Month(Map.of(day(8), 12, day(9), 12), Measure.parse("seatDay"), List.of(), List.of());

        assertEquals(
                List.of("7200.00"),
                amounts(new ExtraSeatModel().charge(new ExtraSeatFee(UnitPrice.parse("300")), month)));
    }

    private static List<Charge> commission(CommissionFee fee, int turnover, int refund, List<Charge> earlier) {
        Month sold = new Month(Map.of(day(1), turnover), Measure.parse("turnover"), List.of(), earlier);
        Month refunded = new Month(Map.of(day(1), refund), Measure.parse("refund"), List.of(), earlier);
        return new CommissionModel().charge(fee, new Both(sold, refunded));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 11, day);
    }

    private static List<String> amounts(List<Charge> charges) {
        return charges.stream()
                .map(charge -> Money.rounded(charge.amount()).text())
                .toList();
    }

    /** The month of the festival in which one measure was counted. */
    private record Month(Map<LocalDate, Integer> counted, Measure measure, List<Charge> charges, List<Charge> earlier)
            implements Billing {

        @Override
        public Period period() {
            return NOVEMBER;
        }

        @Override
        public Period agreement() {
            return new Period(LocalDate.of(2026, 12, 15), LocalDate.of(2027, 12, 14));
        }

        @Override
        public Proration proration() {
            return new Proration(30, 30);
        }

        @Override
        public Metered usage() {
            return new Metered() {
                @Override
                public Quantity total(Measure asked) {
                    int sum = daily(asked).values().stream()
                            .mapToInt(BigDecimal::intValueExact)
                            .sum();
                    return Quantity.of(sum, asked);
                }

                @Override
                public SortedMap<LocalDate, BigDecimal> daily(Measure asked) {
                    SortedMap<LocalDate, BigDecimal> days = new TreeMap<>();
                    if (asked.equals(measure)) {
                        counted.forEach((day, number) -> days.put(day, BigDecimal.valueOf(number)));
                    }
                    return days;
                }
            };
        }

        @Override
        public Optional<Quantity> included(String feeName) {
            return Optional.empty();
        }

        @Override
        public List<Charge> charges(String feeName) {
            return charges;
        }

        @Override
        public Optional<KpiResults> kpi() {
            return Optional.empty();
        }

        @Override
        public <T> Optional<T> term(TermKey<T> key) {
            FestivalPlan festival = new FestivalPlan(
                    "双11",
                    day(5),
                    day(12),
                    8,
                    Factor.parse("1.3"),
                    day(5).minusDays(15),
                    day(5).minusDays(7),
                    Optional.empty(),
                    Optional.empty());
            return key.name().equals("festivalPlans") ? Optional.of(key.cast(List.of(festival))) : Optional.empty();
        }
    }

    /** A month in which two measures were counted. */
    private record Both(Month one, Month other) implements Billing {

        @Override
        public Period period() {
            return one.period();
        }

        @Override
        public Period agreement() {
            return one.agreement();
        }

        @Override
        public Proration proration() {
            return one.proration();
        }

        @Override
        public Metered usage() {
            return new Metered() {
                @Override
                public Quantity total(Measure asked) {
                    return (asked.equals(one.measure()) ? one : other).usage().total(asked);
                }

                @Override
                public SortedMap<LocalDate, BigDecimal> daily(Measure asked) {
                    return (asked.equals(one.measure()) ? one : other).usage().daily(asked);
                }
            };
        }

        @Override
        public Optional<Quantity> included(String feeName) {
            return Optional.empty();
        }

        @Override
        public List<Charge> earlier() {
            return one.earlier();
        }

        @Override
        public Optional<KpiResults> kpi() {
            return Optional.empty();
        }
    }
}
