package org.agreement.plugin.education;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agreement.api.fee.Billing;
import org.agreement.api.fee.Charge;
import org.agreement.api.fee.KpiResults;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Metered;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.PriceTier;
import org.agreement.api.fee.Proration;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.UnitPrice;
import org.agreement.api.time.Period;
import org.agreement.plugin.education.EducationTerms.Season;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-3.1")
final class FeeModelsTest {

    private static final LocalDate START = LocalDate.of(2027, 6, 1);

    private static final BundleFee BUNDLE =
            new BundleFee(Money.of("20000"), Quantity.parse("5000 contact"), UnitPrice.parse("1.80"));

    @Test
    void usesUpTheBundleBeforeItChargesUnits() {
        BundleModel model = new BundleModel();

        List<Charge> first = model.charge(BUNDLE, month(6, Map.of(START, 3000), "contact", List.of()));
        List<Charge> second = model.charge(BUNDLE, month(7, Map.of(START.plusMonths(1), 2600), "contact", first));

        assertEquals(List.of("20000.00"), amounts(first));
        assertEquals(List.of("0.00", "1080.00"), amounts(second));
        assertEquals("(2600 − 2000) × 1.80", second.get(1).formula());
    }

    @Test
    void widensTheTiersByTheMeanFactorOfTheMonth() {
        // 15 to 30 June lie in a season of factor 1.5: (14 + 16 × 1.5) ÷ 30 = 1.2667; 3000 × 1.2667 = 3800
        SeasonFee fee = new SeasonFee(
                Measure.parse("contact"),
                List.of(
                        new PriceTier(Optional.of(3000), UnitPrice.parse("2.00")),
                        new PriceTier(Optional.empty(), UnitPrice.parse("1.60"))));

        Season season = Sample.season("暑期招生季", "2027-06-15", "2027-08-31", "1.5");
        Period days = new Period(START, START.withDayOfMonth(30));
        BigDecimal factor = SeasonModel.average(List.of(season), days);

        List<Charge> june = SeasonModel.charges(fee, BigDecimal.valueOf(4000), factor);

        assertEquals(List.of("7600.00", "320.00"), amounts(june));
        assertEquals("分档累进（不超过3800次咨询）", june.get(0).description());
    }

    @Test
    void chargesTheLearnersOfTheLastCount() {
        Billing june = month(6, Map.of(START, 210, START.plusDays(20), 240), "learner", List.of());

        assertEquals(
                List.of("1440.00"), amounts(new LearnerModel().charge(new LearnerFee(UnitPrice.parse("6")), june)));
    }

    private static Billing month(int month, Map<LocalDate, Integer> counted, String measure, List<Charge> earlier) {
        return new Month(YearMonth.of(2027, month), counted, Measure.parse(measure), earlier);
    }

    private static List<String> amounts(List<Charge> charges) {
        return charges.stream()
                .map(charge -> Money.rounded(charge.amount()).text())
                .toList();
    }

    /** A whole calendar month in which one measure was counted, with a season from 15 June on. */
    private record Month(YearMonth month, Map<LocalDate, Integer> counted, Measure measure, List<Charge> earlier)
            implements Billing {

        @Override
        public Period period() {
            return new Period(month.atDay(1), month.atEndOfMonth());
        }

        @Override
        public Period agreement() {
            return new Period(START, START.plusYears(1).minusDays(1));
        }

        @Override
        public Proration proration() {
            return new Proration(month.lengthOfMonth(), month.lengthOfMonth());
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
        public Optional<KpiResults> kpi() {
            return Optional.empty();
        }
    }
}
