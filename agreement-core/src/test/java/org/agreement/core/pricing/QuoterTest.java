package org.agreement.core.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.agreement.Quote;
import org.agreement.api.fee.Billing;
import org.agreement.api.fee.Charge;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.fee.FeeLine;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Price;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.Share;
import org.agreement.api.fee.UnitPrice;
import org.agreement.api.terms.Tax;
import org.agreement.api.time.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prices with three small models of its own. */
@Tag("R-3.1")
@Tag("R-4.1")
class QuoterTest {

    private static final Measure CALL = new Measure("call");
    private static final Period YEAR = new Period(LocalDate.of(2026, 12, 15), LocalDate.of(2027, 12, 14));
    private static final List<FeeItem> FEES = List.of(
            new FeeItem("base", "base", new Base(Money.of("5000"), Quantity.of(3000, CALL))),
            new FeeItem("over", "over", new Over("base", UnitPrice.parse("2"))),
            new FeeItem("once", "once", new Once(Money.of("2000"))));

    private final Quoter quoter =
            new Quoter(new PricingModels(List.of(new BaseModel(), new OverModel(), new OnceModel())));

    @Test
    void splitsTaxByLineToTheFen() {
        Quote quote = quote(new QuoteBasis(Optional.of(calls(3600)), 1), "6%", true);
        assertEquals(List.of("5000.00", "1200.00", "2000.00"), amounts(quote));
        assertEquals(
                List.of("4716.98", "1132.08", "1886.79"),
                quote.lines().stream().map(line -> line.net().text()).toList());
        assertEquals("8200.00", quote.total().text());
        assertEquals("7735.85", quote.net().text());
        assertEquals("464.15", quote.tax().text());
    }

    @Test
    void addsTaxToPricesWithoutIt() {
        Quote quote = quote(new QuoteBasis(Optional.of(calls(0)), 1), "6%", false);
        assertEquals(List.of("5300.00", "2120.00"), amounts(quote));
        assertEquals("420.00", quote.tax().text());
    }

    @Test
    void pricesTheFirstMonthAtTheIncludedVolumeAndSaysSo() {
        Quote quote = quote(QuoteBasis.firstMonth(), "6%", true);
        assertEquals("7000.00", quote.total().text());
        assertEquals("首个服务月，按基础服务费所含的3000通计", quote.basis());
    }

    @Test
    void saysHowManyMonthsTheAgreementHas() {
        Quote quote = quote(new QuoteBasis(Optional.of(calls(0)), 99), "6%", true);
        assertEquals("前12个服务月，每月用量0通", quote.basis());
    }

    @Test
    void chargesOneOffFeesInTheFirstMonthOnlyAndCarriesWhatIsLeft() {
        Quote quote = quote(new QuoteBasis(Optional.of(calls(2400)), 2), "6%", true);
        assertEquals(List.of("5000.00", "2000.00", "5000.00"), amounts(quote));
        assertEquals("base（第2个月）", quote.lines().get(2).description());
    }

    @Test
    void quotesNoMonthBeyondTheEnd() {
        assertEquals(
                12 + 1,
                quote(new QuoteBasis(Optional.of(calls(0)), 99), "6%", true)
                        .lines()
                        .size());
    }

    @Test
    void proratesAnAgreementThatIsShorterThanAMonth() {
        Period days = new Period(LocalDate.of(2027, 4, 16), LocalDate.of(2027, 4, 30));
        Quote quote = quoter.quote(
                FEES, new Tax(Share.ofPercent("6"), true), days, QuoteBasis.firstMonth(), Optional.empty());
        assertEquals("2500.00", quote.lines().get(0).amount().text());
    }

    private Quote quote(QuoteBasis basis, String rate, boolean inclusive) {
        return quoter.quote(FEES, new Tax(Share.parse(rate), inclusive), YEAR, basis, Optional.empty());
    }

    private static Usage calls(long number) {
        return new Usage(List.of(Quantity.of(number, CALL)));
    }

    private static List<String> amounts(Quote quote) {
        return quote.lines().stream().map(line -> line.amount().text()).toList();
    }

    record Base(Money amount, Quantity includes) {}

    record Over(String of, UnitPrice price) {}

    record Once(Money amount) {}

    private static final class BaseModel implements PricingModel<Base> {
        @Override
        public String id() {
            return "base";
        }

        @Override
        public FeeCategory category() {
            return FeeCategory.BASE;
        }

        @Override
        public Class<Base> type() {
            return Base.class;
        }

        @Override
        public FeeLine describe(Base fee) {
            return FeeLine.of("按月固定", new Price.Fixed(fee.amount(), "月")).includes(fee.includes());
        }

        @Override
        public Set<Measure> measures(Base fee) {
            return Set.of();
        }

        @Override
        public List<Charge> charge(Base fee, Billing billing) {
            return List.of(
                    Charge.fixed("base", billing.proration().apply(fee.amount().amount()), ""));
        }
    }

    private static final class OverModel implements PricingModel<Over> {
        @Override
        public String id() {
            return "over";
        }

        @Override
        public FeeCategory category() {
            return FeeCategory.VALUE_ADDED;
        }

        @Override
        public Class<Over> type() {
            return Over.class;
        }

        @Override
        public FeeLine describe(Over fee) {
            return FeeLine.of("超出部分按量", new Price.PerUnit(fee.price(), CALL));
        }

        @Override
        public Set<Measure> measures(Over fee) {
            return Set.of(CALL);
        }

        @Override
        public List<Charge> charge(Over fee, Billing billing) {
            Quantity over = billing.usage()
                    .total(CALL)
                    .beyond(billing.included(fee.of()).orElse(Quantity.of(0, CALL)));
            return over.amount().signum() == 0 ? List.of() : List.of(Charge.units("over", over, fee.price(), ""));
        }
    }

    private static final class OnceModel implements PricingModel<Once> {
        @Override
        public String id() {
            return "once";
        }

        @Override
        public FeeCategory category() {
            return FeeCategory.MATERIAL;
        }

        @Override
        public Class<Once> type() {
            return Once.class;
        }

        @Override
        public FeeLine describe(Once fee) {
            return FeeLine.of("一次性", new Price.Fixed(fee.amount(), "次"));
        }

        @Override
        public Set<Measure> measures(Once fee) {
            return Set.of();
        }

        @Override
        public List<Charge> charge(Once fee, Billing billing) {
            return billing.first() ? List.of(Charge.fixed("once", fee.amount().amount(), "")) : List.of();
        }
    }
}
