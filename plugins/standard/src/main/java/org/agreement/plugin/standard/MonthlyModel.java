package org.agreement.plugin.standard;

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

/** Charges a fixed amount for each month, an incomplete month by its days. */
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
        Proration part = billing.proration();
        String full = fee.amount().text();
        String formula = part.whole() ? full : full + " × " + part.days() + " ÷ " + part.of();
        return List.of(Charge.fixed(METHOD, part.apply(fee.amount().amount()), formula));
    }
}
