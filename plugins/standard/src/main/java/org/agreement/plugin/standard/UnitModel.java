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
import org.agreement.api.fee.Quantity;

/** Charges every unit, from the first one on. */
final class UnitModel implements PricingModel<UnitFee> {

    private static final String METHOD = "按量计费";

    @Override
    public String id() {
        return "perUnit";
    }

    @Override
    public FeeCategory category() {
        return FeeCategory.BASE;
    }

    @Override
    public Class<UnitFee> type() {
        return UnitFee.class;
    }

    @Override
    public FeeLine describe(UnitFee fee) {
        return FeeLine.of(METHOD, new Price.PerUnit(fee.price(), fee.unit()));
    }

    @Override
    public Set<Measure> measures(UnitFee fee) {
        return Set.of(fee.unit());
    }

    @Override
    public List<Charge> charge(UnitFee fee, Billing billing) {
        return charges(METHOD, billing.usage().total(fee.unit()), fee);
    }

    /** One charge for what was used; none for nothing. */
    static List<Charge> charges(String method, Quantity used, UnitFee fee) {
        if (used.amount().signum() == 0) {
            return List.of();
        }
        String formula = used.amount().toPlainString() + " × " + fee.price().text();
        return List.of(Charge.units(method, used, fee.price(), formula));
    }
}
