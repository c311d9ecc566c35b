package org.agreement.plugin.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.agreement.api.fee.PriceTier;
import org.agreement.api.fee.PriceTiers;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.UnitPrice;
import org.agreement.api.time.Period;
import org.agreement.api.value.Bilingual;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-3.1")
@Tag("R-4.1")
final class UsageModelsTest {

    private static final Measure CALL = Measure.parse("call");
    private static final Period AGREEMENT = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 2, 28));
    private static final List<PriceTier> TIERS = List.of(tier(1000, "2.00"), tier(3000, "1.80"), last("1.50"));

    @Test
    void chargesGraduatedTiersUnitByUnit() {
        List<Charge> charges = tiers(TierMode.GRADUATED, 3200);

        assertEquals(List.of("2000.00", "3600.00", "300.00"), amounts(charges));
        assertEquals("分档累进（超过1000、不超过3000通）", charges.get(1).description());
        assertEquals("2000 × 1.80", charges.get(1).formula());
    }

    @Test
    void chargesVolumeTiersByTheTierOfTheWholeMonth() {
        assertEquals(List.of("4800.00"), amounts(tiers(TierMode.VOLUME, 3200)));
        assertEquals(List.of("2000.00"), amounts(tiers(TierMode.VOLUME, 1000)));
        assertEquals(List.of("1801.80"), amounts(tiers(TierMode.VOLUME, 1001)));
        assertEquals(List.of("5398.20"), amounts(tiers(TierMode.VOLUME, 2999)));
        assertEquals(List.of("5400.00"), amounts(tiers(TierMode.VOLUME, 3000)));
        assertEquals(List.of("4501.50"), amounts(tiers(TierMode.VOLUME, 3001)));
        assertTrue(tiers(TierMode.VOLUME, 0).isEmpty());
    }

    @Test
    void findsWhereMoreUnitsCostLess() {
        List<Bilingual> inversions = TierInversionRule.inversions(PriceTiers.of(TIERS, CALL));

        assertEquals(
                List.of("数量1001至1111的费用低于数量1000的2000.00元", "数量3001至3599的费用低于数量3000的5400.00元"),
                inversions.stream().map(Bilingual::zh).toList());
    }

    @Test
    void printsTheModeAndTheRangeOfEachTier() {
        FeeLine line = new TieredModel().describe(new TieredFee(Optional.empty(), CALL, TierMode.VOLUME, TIERS));

        assertEquals("全额套档，按当月总量所在档的单价计全部数量", line.method());
        assertEquals(Optional.of("当月数量不超过1000通的，全部数量"), line.steps().get(0).range());
        assertEquals(Optional.of("当月数量超过3000通的，全部数量"), line.steps().get(2).range());
        assertEquals("1.50元/通", line.steps().get(2).price().printed());
    }

    @Test
    void takesTheInclusionOffBeforeTheTiers() {
        TieredFee fee = new TieredFee(Optional.of("基础服务费"), CALL, TierMode.GRADUATED, TIERS);

        assertEquals(List.of("2000.00", "180.00"), amounts(new TieredModel().charge(fee, month(2600, 1500))));
    }

    @Test
    void knowsTiersThatAreOutOfOrder() {
        assertTrue(PriceTiers.inOrder(TIERS));
        assertFalse(PriceTiers.inOrder(List.of()));
        assertFalse(PriceTiers.inOrder(List.of(tier(10, "1"))));
        assertFalse(PriceTiers.inOrder(List.of(tier(10, "1"), tier(10, "1"), last("1"))));
        assertFalse(PriceTiers.inOrder(List.of(last("1"), last("1"))));
    }

    @Test
    void carriesWhatIsLeftUpToTheCap() {
        MonthlyFee fee = new MonthlyFee(Money.of("5000"), Optional.of(Quantity.of(3000, CALL)), Optional.of(500));
        MonthlyModel model = new MonthlyModel();

        Charge quiet = model.charge(fee, month(2000, 3000)).get(0);
        Charge busy = model.charge(fee, month(3200, 3000).after(quiet)).get(0);

        assertEquals(Optional.of(Quantity.of(500, CALL)), quiet.carried());
        assertEquals(Optional.of(Quantity.of(300, CALL)), busy.carried());
        assertTrue(model.carries(fee));
        OverageFee over = new OverageFee("基础服务费", UnitPrice.parse("2.00"), CALL);
        Charge overage =
                new OverageModel().charge(over, month(3600, 3000).after(quiet)).get(0);
        assertEquals("(3600 − 3000 − 500) × 2.00", overage.formula());
        assertEquals(List.of("200.00"), amounts(List.of(overage)));
    }

    @Test
    void chargesSeatsHoursUnitsAndCosts() {
        BillingOf april = new BillingOf(
                YearMonth.of(2026, 3), from(LocalDate.of(2026, 3, 17)), used("yuan", 612), used("yuan", 0));

        assertEquals(List.of("17419.35"), amounts(new SeatModel().charge(new SeatFee(Money.of("6000.00"), 6), april)));
        assertEquals(
                List.of("500.00"),
                amounts(new PassThroughModel()
                        .charge(
                                new PassThroughFee(Measure.parse("yuan"), "运营商账单", Optional.of(Money.of("500"))),
                                april)));
        assertEquals(
                List.of("612.00"),
                amounts(new PassThroughModel()
                        .charge(new PassThroughFee(Measure.parse("yuan"), "运营商账单", Optional.empty()), april)));
        BillingOf hours =
                new BillingOf(YearMonth.of(2026, 4), AGREEMENT, Quantity.parse("10.25 hour"), used("hour", 0));
        assertEquals(List.of("410.00"), amounts(new HourModel().charge(new HourFee(UnitPrice.parse("40")), hours)));
        assertEquals(
                List.of("120.00"),
                amounts(new UnitModel().charge(new UnitFee(UnitPrice.parse("1.2"), CALL), month(100, 0))));
    }

    private static List<Charge> tiers(TierMode mode, int used) {
        return new TieredModel().charge(new TieredFee(Optional.empty(), CALL, mode, TIERS), month(used, 0));
    }

    private static BillingOf month(int used, int included) {
        return new BillingOf(YearMonth.of(2026, 4), AGREEMENT, Quantity.of(used, CALL), Quantity.of(included, CALL));
    }

    private static Period from(LocalDate first) {
        return new Period(first, first.plusYears(1));
    }

    private static Quantity used(String measure, int number) {
        return Quantity.of(number, Measure.parse(measure));
    }

    private static PriceTier tier(int upTo, String price) {
        return new PriceTier(Optional.of(upTo), UnitPrice.parse(price));
    }

    private static PriceTier last(String price) {
        return new PriceTier(Optional.empty(), UnitPrice.parse(price));
    }

    private static List<String> amounts(List<Charge> charges) {
        return charges.stream()
                .map(Charge::amount)
                .map(BigDecimal::stripTrailingZeros)
                .map(Money::rounded)
                .map(Money::text)
                .toList();
    }
}
