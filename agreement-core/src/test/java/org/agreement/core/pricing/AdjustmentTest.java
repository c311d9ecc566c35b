package org.agreement.core.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.AdjustmentIndex;
import org.agreement.api.terms.FeeAdjustment;
import org.agreement.api.terms.IfDeclined;
import org.agreement.api.time.TimeSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-3.3")
class AdjustmentTest {

    private static final LocalDate SINCE = LocalDate.of(2027, 1, 1);

    private static final FeeAdjustment TERMS = new FeeAdjustment(
            AdjustmentIndex.MINIMUM_WAGE,
            "浙江省杭州市",
            1,
            LocalDate.of(2026, 12, 15),
            Share.ofPercent("10"),
            Share.ofPercent("5"),
            Share.ofPercent("8"),
            TimeSpan.parse("30 days"),
            TimeSpan.parse("15 days"),
            IfDeclined.TERMINATE);

    @Test
    void raisesTheBaseFeeWhereTheIndexRoseByMore() {
        Adjustment adjustment = adjust("2690", "2990");
        assertEquals(new BigDecimal("11.15"), adjustment.change());
        assertEquals("5250.00", adjustment.fees().get(0).after().text());
        assertEquals(Optional.of(LocalDate.of(2027, 3, 2)), adjustment.proposeBy());
    }

    @Test
    void doesNothingForExactlyTheThreshold() {
        assertFalse(adjust("2690", "2959").triggered());
        assertFalse(adjust("2690", "2421").triggered());
        assertFalse(adjust("2690", "2690").triggered());
    }

    @Test
    void lowersTheBaseFeeWhereTheIndexFellByMore() {
        assertEquals("4750.00", adjust("2690", "2420.99").fees().get(0).after().text());
    }

    @Test
    void takesEffectOnTheFirstOfTheMonthAfterTheNotice() {
        IndexChange change = new IndexChange(
                new BigDecimal("2690"), new BigDecimal("2990"), SINCE, Optional.of(LocalDate.of(2027, 1, 15)));
        assertEquals(
                Optional.of(LocalDate.of(2027, 3, 1)),
                Adjustment.of(TERMS, List.of(), change).from());
    }

    private static Adjustment adjust(String before, String after) {
        return Adjustment.of(
                TERMS,
                List.of(new Adjustment.Base("基础服务费", Money.of("5000.00"))),
                new IndexChange(new BigDecimal(before), new BigDecimal(after), SINCE, Optional.empty()));
    }
}
