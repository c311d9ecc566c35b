package org.agreement.plugin.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.agreement.api.fee.Billing;
import org.agreement.api.fee.Charge;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.FeeLine;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Price;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.fee.Proration;
import org.agreement.api.time.Period;

/** Charges a fixed amount for each calendar month, one line for each, an incomplete month by its days. */
final class MonthlyModel implements PricingModel<MonthlyFee> {

    private static final String METHOD = "按月固定";

    @Override
    public String id() {
        return "monthly";
    }

    @Override
    public FeeCategory category() {
        return FeeCategory.BASE;
    }

    @Override
    public Class<MonthlyFee> type() {
        return MonthlyFee.class;
    }

    @Override
    public FeeLine describe(MonthlyFee fee) {
        FeeLine line = FeeLine.of(METHOD, new Price.Fixed(fee.amount(), "月"));
        return fee.includes().map(line::includes).orElse(line);
    }

    @Override
    public Set<Measure> measures(MonthlyFee fee) {
        return Set.of();
    }

    @Override
    public List<Charge> charge(MonthlyFee fee, Billing billing) {
        Period period = billing.period();
        YearMonth first = YearMonth.from(period.from());
        YearMonth last = YearMonth.from(period.until());
        if (first.equals(last)) {
            return List.of(charge(METHOD, fee, billing.proration()));
        }
        List<Charge> charges = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            String description = METHOD + "（" + month.getYear() + "年" + month.getMonthValue() + "月）";
            charges.add(charge(description, fee, served(month, period)));
        }
        return charges;
    }

    private static Charge charge(String description, MonthlyFee fee, Proration part) {
        BigDecimal amount = fee.amount().amount();
        String formula = fee.amount().text();
        return Charge.fixed(
                description,
                part.apply(amount),
                part.whole() ? formula : formula + " × " + part.days() + " ÷ " + part.of());
    }

    private static Proration served(YearMonth month, Period period) {
        LocalDate from = later(month.atDay(1), period.from());
        LocalDate until = earlier(month.atEndOfMonth(), period.until());
        return new Proration(new Period(from, until).days(), month.lengthOfMonth());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
