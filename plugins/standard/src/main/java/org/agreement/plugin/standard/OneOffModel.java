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
import org.agreement.api.terms.OneOffDue;

/** Charges an amount once: in the first billing period, or in the one in which a result is accepted. */
final class OneOffModel implements PricingModel<OneOffFee> {

    private static final String METHOD = "一次性";

    @Override
    public String id() {
        return "once";
    }

    @Override
    public FeeCategory category() {
        return FeeCategory.MATERIAL;
    }

    @Override
    public Class<OneOffFee> type() {
        return OneOffFee.class;
    }

    @Override
    public FeeLine describe(OneOffFee fee) {
        return FeeLine.of(METHOD, new Price.Fixed(fee.amount(), "项"))
                .due(fee.due().printed());
    }

    @Override
    public Set<Measure> measures(OneOffFee fee) {
        return Set.of();
    }

    @Override
    public List<Charge> charge(OneOffFee fee, Billing billing) {
        boolean now = fee.due() == OneOffDue.DELIVERY ? billing.delivered() : billing.first();
        String amount = fee.amount().text();
        return now ? List.of(Charge.fixed(METHOD, fee.amount().amount(), amount)) : List.of();
    }
}
