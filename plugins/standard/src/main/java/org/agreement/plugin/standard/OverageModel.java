package org.agreement.plugin.standard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.fee.Billing;
import org.agreement.api.fee.Charge;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.FeeLine;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Price;
import org.agreement.api.fee.PricingModel;

/** Charges what is used beyond the inclusion of another fee, by the unit. */
final class OverageModel implements PricingModel<OverageFee> {

    private static final String METHOD = "超出含量按量计费";

    @Override
    public String id() {
        return "perUnitOver";
    }

    @Override
    public FeeCategory category() {
        return FeeCategory.VALUE_ADDED;
    }

    @Override
    public Class<OverageFee> type() {
        return OverageFee.class;
    }

    @Override
    public FeeLine describe(OverageFee fee) {
        Price price = new Price.PerUnit(fee.price(), fee.unit());
        return new FeeLine(
                METHOD,
                List.of(new FeeLine.Step(Optional.of("超出“" + fee.of() + "”含量的部分"), price)),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    @Override
    public Set<Measure> measures(OverageFee fee) {
        return Set.of(fee.unit());
    }

    @Override
    public Optional<String> buildsOn(OverageFee fee) {
        return Optional.of(fee.of());
    }

    @Override
    public List<Charge> charge(OverageFee fee, Billing billing) {
        Beyond beyond = Beyond.inclusionOf(fee.of(), fee.unit(), billing);
        if (beyond.isNothing()) {
            return List.of();
        }
        String formula = beyond.formula() + " × " + fee.price().text();
        return List.of(Charge.units(METHOD, beyond.units(), fee.price(), formula));
    }
}
