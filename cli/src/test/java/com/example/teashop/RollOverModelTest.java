package com.example.teashop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agreement.api.fee.Billing;
import org.agreement.api.fee.Charge;
import org.agreement.api.fee.KpiResults;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Metered;
import org.agreement.api.fee.Proration;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.UnitPrice;
import org.agreement.api.time.Period;
import org.junit.jupiter.api.Test;

final class RollOverModelTest {

    private static final Measure CALL = Measure.parse("call");
    private static final RollOverFee FEE = new RollOverFee("基础服务费", UnitPrice.parse("2.00"), CALL);

    /** A month with an inclusion of 3,000 calls. */
    private record Month(int used, List<Charge> earlier) implements Billing {

        @Override
        public Period period() {
            return new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31));
        }

        @Override
        public Period agreement() {
            return period();
        }

        @Override
        public Proration proration() {
            return new Proration(31, 31);
        }

        @Override
        public Metered usage() {
            return new Metered() {
                @Override
                public Quantity total(Measure measure) {
                    return Quantity.of(used, measure);
                }

                @Override
                public SortedMap<LocalDate, BigDecimal> daily(Measure measure) {
                    return Collections.unmodifiableSortedMap(new TreeMap<>());
                }
            };
        }

        @Override
        public Optional<Quantity> included(String feeName) {
            return Optional.of(Quantity.of(3000, CALL));
        }

        @Override
        public Optional<KpiResults> kpi() {
            return Optional.empty();
        }
    }

    @Test
    void carriesWhatIsLeftIntoTheNextMonthOnly() {
        List<Charge> charges = new ArrayList<>();
        for (int used : List.of(2600, 3500, 3000, 3100)) {
            charges.addAll(new RollOverModel().charge(FEE, new Month(used, List.copyOf(charges))));
        }
        assertEquals(
                List.of(
                        "(2600 − 0 − 3000) × 2.00 = 0.00, 400 left",
                        "(3500 − 400 − 3000) × 2.00 = 200.00, 0 left",
                        "(3000 − 0 − 3000) × 2.00 = 0.00, 0 left",
                        "(3100 − 0 − 3000) × 2.00 = 200.00, 0 left"),
                charges.stream()
                        .map(charge -> charge.formula() + " = "
                                + charge.amount().setScale(2).toPlainString() + ", "
                                + charge.carried().orElseThrow().amount().toPlainString() + " left")
                        .toList());
    }
}
