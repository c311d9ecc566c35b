package org.agreement.plugin.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Charge;
import org.agreement.api.fee.FeeLine;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.UnitPrice;
import org.agreement.api.terms.OneOffDue;
import org.agreement.api.time.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-3.1")
final class PricingModelsTest {

    private static final Measure CALL = Measure.parse("call");
    private static final Period AGREEMENT = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 2, 28));
    private static final Quantity INCLUDED = Quantity.of(3000, CALL);

    private static final MonthlyFee BASE = new MonthlyFee(Money.of("5000.00"), Optional.of(INCLUDED), Optional.empty());
    private static final OverageFee OVER = new OverageFee("基础服务费", UnitPrice.parse("2.00"), CALL);
    private static final OneOffFee TEMPLATES = new OneOffFee(Money.of("2000.00"), OneOffDue.SIGNING);

    private final MonthlyModel monthly = new MonthlyModel();
    private final OverageModel overage = new OverageModel();
    private final OneOffModel oneOff = new OneOffModel();

    @Test
    void chargesTheFirstMonthWithUsageBeyondTheInclusion() {
        BillingOf first = month(YearMonth.of(2026, 3), AGREEMENT, 3600);

        assertEquals(Money.of("5000.00"), total(monthly.charge(BASE, first)));
        assertEquals(Money.of("1200.00"), total(overage.charge(OVER, first)));
        assertEquals(Money.of("2000.00"), total(oneOff.charge(TEMPLATES, first)));
        assertEquals("(3600 − 3000) × 2.00", overage.charge(OVER, first).get(0).formula());
    }

    @Test
    void chargesTheBaseFeeAloneInAQuietLaterMonth() {
        BillingOf second = month(YearMonth.of(2026, 4), AGREEMENT, 2400);

        assertEquals(Money.of("5000.00"), total(monthly.charge(BASE, second)));
        assertTrue(overage.charge(OVER, second).isEmpty());
        assertTrue(oneOff.charge(TEMPLATES, second).isEmpty());
    }

    @Test
    void chargesNothingForExactlyTheInclusion() {
        assertTrue(overage.charge(OVER, month(YearMonth.of(2026, 4), AGREEMENT, 3000))
                .isEmpty());
    }

    @Test
    void proratesAnIncompleteMonthByItsCalendarDays() {
        BillingOf april = month(YearMonth.of(2026, 4), from(LocalDate.of(2026, 4, 16)), 1501);
        BillingOf january = month(YearMonth.of(2026, 1), from(LocalDate.of(2026, 1, 16)), 1549);

        assertEquals(Money.of("2500.00"), total(monthly.charge(BASE, april)));
        assertEquals("5000.00 × 15 ÷ 30", monthly.charge(BASE, april).get(0).formula());
        assertEquals(Money.of("2580.65"), total(monthly.charge(BASE, january)));
    }

    @Test
    void proratesTheInclusionToWholeUnits() {
        BillingOf april = month(YearMonth.of(2026, 4), from(LocalDate.of(2026, 4, 16)), 1501);
        BillingOf january = month(YearMonth.of(2026, 1), from(LocalDate.of(2026, 1, 16)), 1549);

        assertEquals(Money.of("2.00"), total(overage.charge(OVER, april)));
        assertEquals(
                "(1549 − 1548) × 2.00", overage.charge(OVER, january).get(0).formula());
    }

    @Test
    void describesEachFeeAsALineOfTheSchedule() {
        FeeLine base = monthly.describe(BASE);
        FeeLine over = overage.describe(OVER);
        FeeLine once = oneOff.describe(TEMPLATES);

        assertEquals("5,000.00元/月", base.steps().get(0).price().printed());
        assertEquals(Optional.of(INCLUDED), base.included());
        assertEquals(Optional.of("超出“基础服务费”含量的部分"), over.steps().get(0).range());
        assertEquals("2.00元/通", over.steps().get(0).price().printed());
        assertEquals("2,000.00元/项", once.steps().get(0).price().printed());
        assertEquals(Optional.of("本协议签订后"), once.due());
    }

    @Test
    void buildsOnTheFeeWithTheInclusion() {
        assertEquals(Optional.of("基础服务费"), overage.buildsOn(OVER));
    }

    private static BillingOf month(YearMonth month, Period agreement, long used) {
        return new BillingOf(month, agreement, Quantity.of(used, CALL), INCLUDED);
    }

    private static Period from(LocalDate first) {
        return new Period(first, first.plusYears(1));
    }

    private static Money total(List<Charge> charges) {
        return Money.rounded(charges.stream().map(Charge::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
