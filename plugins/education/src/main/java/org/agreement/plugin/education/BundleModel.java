package org.agreement.plugin.education;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.agreement.api.fee.Quantity;

/** Charges a bundle in the first period; it is used up over the agreement, and what is used beyond it is charged by the unit. */
final class BundleModel implements PricingModel<BundleFee> {

    private static final String METHOD = "套餐";

    @Override
    public String id() {
        return "bundle";
    }

    @Override
    public FeeCategory category() {
        return FeeCategory.BASE;
    }

    @Override
    public Class<BundleFee> type() {
        return BundleFee.class;
    }

    @Override
    public FeeLine describe(BundleFee fee) {
        String held = fee.contacts().printed();
        return new FeeLine(
                METHOD + "，含" + held,
                List.of(
                        new FeeLine.Step(Optional.empty(), new Price.Fixed(fee.amount(), "套")),
                        new FeeLine.Step(
                                Optional.of("超出套餐的部分"),
                                new Price.PerUnit(fee.beyond(), fee.contacts().measure()))),
                Optional.empty(),
                Optional.of("服务开始后，计入第一份账单"),
                List.of("套餐数量在服务期限内有效，不按月清零"));
    }

    @Override
    public Set<Measure> measures(BundleFee fee) {
        return Set.of(fee.contacts().measure());
    }

    @Override
    public boolean carries(BundleFee fee) {
        return true;
    }

    @Override
    public List<Charge> charge(BundleFee fee, Billing billing) {
        Measure measure = fee.contacts().measure();
        BigDecimal held = left(fee, billing.earlier());
        BigDecimal used = billing.usage().total(measure).amount();
        Quantity left = new Quantity(held.subtract(used).max(BigDecimal.ZERO), measure);
        List<Charge> charges = new ArrayList<>();
        String amount = fee.amount().text();
        charges.add(
                billing.first()
                        ? Charge.fixed(METHOD, fee.amount().amount(), amount).carrying(left)
                        : Charge.fixed(METHOD + "余量", BigDecimal.ZERO, "余" + left.printed())
                                .carrying(left));
        BigDecimal beyond = used.subtract(held).max(BigDecimal.ZERO);
        if (beyond.signum() > 0) {
            String formula = "(" + used.toPlainString() + " − " + held.toPlainString() + ") × "
                    + fee.beyond().text();
            charges.add(Charge.units("超出套餐", new Quantity(beyond, measure), fee.beyond(), formula));
        }
        return charges;
    }

    private static BigDecimal left(BundleFee fee, List<Charge> earlier) {
        return earlier.stream()
                .flatMap(charge -> charge.carried().stream())
                .reduce((before, after) -> after)
                .orElse(fee.contacts())
                .amount();
    }
}
