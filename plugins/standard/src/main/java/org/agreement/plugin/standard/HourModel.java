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

/** Charges the hours that are worked, to the hundredth of an hour. */
final class HourModel implements PricingModel<HourFee> {

    private static final String METHOD = "按工时";

    private static final Measure HOUR = Measure.parse("hour");

    @Override
    public String id() {
        return "perHour";
    }

    @Override
    public FeeCategory category() {
        return FeeCategory.BASE;
    }

    @Override
    public Class<HourFee> type() {
        return HourFee.class;
    }

    @Override
    public FeeLine describe(HourFee fee) {
        return FeeLine.of(METHOD, new Price.PerUnit(fee.price(), HOUR)).note("以双方确认的工时记录为准，记至0.01工时");
    }

    @Override
    public Set<Measure> measures(HourFee fee) {
        return Set.of(HOUR);
    }

    @Override
    public List<Charge> charge(HourFee fee, Billing billing) {
        return UnitModel.charges(METHOD, billing.usage().total(HOUR), new UnitFee(fee.price(), HOUR));
    }
}
