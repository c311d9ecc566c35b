package org.agreement.plugin.standard;

import java.math.BigDecimal;
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

/** Charges the agreed number of seats for each month, an incomplete month by its days. */
final class SeatModel implements PricingModel<SeatFee> {

    private static final String METHOD = "按席位按月";

    @Override
    public String id() {
        return "perSeat";
    }

    @Override
    public FeeCategory category() {
        return FeeCategory.BASE;
    }

    @Override
    public Class<SeatFee> type() {
        return SeatFee.class;
    }

    @Override
    public FeeLine describe(SeatFee fee) {
        return FeeLine.of(METHOD, new Price.Fixed(fee.price(), "席/月")).note("共" + fee.seats() + "席");
    }

    @Override
    public Set<Measure> measures(SeatFee fee) {
        return Set.of();
    }

    @Override
    public List<Charge> charge(SeatFee fee, Billing billing) {
        Proration part = billing.proration();
        BigDecimal full = fee.price().amount().multiply(BigDecimal.valueOf(fee.seats()));
        String formula = fee.seats() + " × " + fee.price().text();
        return List.of(Charge.fixed(
                METHOD, part.apply(full), part.whole() ? formula : formula + " × " + part.days() + " ÷ " + part.of()));
    }
}
