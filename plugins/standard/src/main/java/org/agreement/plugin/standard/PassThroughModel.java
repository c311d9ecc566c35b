package org.agreement.plugin.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.fee.Billing;
import org.agreement.api.fee.Charge;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.FeeLine;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Price;
import org.agreement.api.fee.PricingModel;

/** Charges advanced costs as they were, up to the cap. */
final class PassThroughModel implements PricingModel<PassThroughFee> {

    private static final String METHOD = "据实代垫";

    @Override
    public String id() {
        return "passThrough";
    }

    @Override
    public FeeCategory category() {
        return FeeCategory.MATERIAL;
    }

    @Override
    public Class<PassThroughFee> type() {
        return PassThroughFee.class;
    }

    @Override
    public FeeLine describe(PassThroughFee fee) {
        FeeLine line =
                FeeLine.of(METHOD, new Price.Computed("凭证所载实际金额，不加价")).note("凭" + fee.evidence() + "结算，没有凭证的部分不收取");
        return fee.cap()
                .map(cap -> line.note("每月至多" + cap.printed() + "，甲方事先书面同意超出的除外"))
                .orElse(line);
    }

    @Override
    public Set<Measure> measures(PassThroughFee fee) {
        return Set.of(fee.unit());
    }

    @Override
    public Set<Measure> proven(PassThroughFee fee) {
        return measures(fee);
    }

    @Override
    public List<Charge> charge(PassThroughFee fee, Billing billing) {
        BigDecimal cost = billing.usage().total(fee.unit()).amount();
        if (cost.signum() == 0) {
            return List.of();
        }
        Optional<BigDecimal> cap = fee.cap().map(Money::amount).filter(most -> cost.compareTo(most) > 0);
        String formula = cap.map(most -> "min(" + cost.toPlainString() + ", " + most.toPlainString() + ")")
                .orElse(cost.toPlainString());
        return List.of(Charge.fixed(METHOD + "（凭" + fee.evidence() + "）", cap.orElse(cost), formula));
    }
}
