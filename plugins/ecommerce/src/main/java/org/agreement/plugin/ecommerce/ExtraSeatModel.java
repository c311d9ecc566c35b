package org.agreement.plugin.ecommerce;

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

/** Charges temporary seats by the day. */
final class ExtraSeatModel implements PricingModel<ExtraSeatFee> {

    static final String ID = "extraSeats";

    private static final String METHOD = "临时席位按席日";

    private static final Measure SEAT_DAY = Measure.parse("seatDay");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public FeeCategory category() {
        return FeeCategory.VALUE_ADDED;
    }

    @Override
    public Class<ExtraSeatFee> type() {
        return ExtraSeatFee.class;
    }

    @Override
    public FeeLine describe(ExtraSeatFee fee) {
        return FeeLine.of(METHOD, new Price.PerUnit(fee.price(), SEAT_DAY)).note("一个临时席位服务一日计1席日，以甲方确认的排班为准");
    }

    @Override
    public Set<Measure> measures(ExtraSeatFee fee) {
        return Set.of(SEAT_DAY);
    }

    @Override
    public List<Charge> charge(ExtraSeatFee fee, Billing billing) {
        Quantity used = billing.usage().total(SEAT_DAY);
        if (used.amount().signum() == 0) {
            return List.of();
        }
        String formula = used.amount().toPlainString() + " × " + fee.price().text();
        return List.of(Charge.units(METHOD, used, fee.price(), formula));
    }
}
