package org.agreement.plugin.ecommerce;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
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
import org.agreement.api.fee.Quantity;

/** Charges a share of what was sold less what was refunded; refunds beyond a month's sales lower those of later months. */
final class CommissionModel implements PricingModel<CommissionFee> {

    private static final String METHOD = "按净成交额提成";

    private static final Measure TURNOVER = Measure.parse("turnover");

    private static final Measure REFUND = Measure.parse("refund");

    @Override
    public String id() {
        return "commission";
    }

    @Override
    public FeeCategory category() {
        return FeeCategory.VALUE_ADDED;
    }

    @Override
    public Class<CommissionFee> type() {
        return CommissionFee.class;
    }

    @Override
    public FeeLine describe(CommissionFee fee) {
        FeeLine line = FeeLine.of(METHOD, new Price.Relative(fee.share(), "当月成交额减退款额"))
                .note("平台认定的虚假交易按退款额计；退款额超过成交额的部分，在以后各月扣减");
        line = fee.floor()
                .map(floor -> "每月不低于" + floor.printed())
                .map(line::note)
                .orElse(line);
        line = fee.cap().map(cap -> "每月不超过" + cap.printed()).map(line::note).orElse(line);
        boolean bounded = fee.floor().isPresent() || fee.cap().isPresent();
        return bounded ? line.note("不足一个月的，前述限额按日折算") : line;
    }

    @Override
    public Set<Measure> measures(CommissionFee fee) {
        return new LinkedHashSet<>(List.of(TURNOVER, REFUND));
    }

    @Override
    public boolean carries(CommissionFee fee) {
        return true;
    }

    @Override
    public List<Charge> charge(CommissionFee fee, Billing billing) {
        BigDecimal turnover = billing.usage().total(TURNOVER).amount();
        BigDecimal refunds = billing.usage().total(REFUND).amount();
        BigDecimal before = lastCarried(billing.earlier());
        BigDecimal net = turnover.subtract(refunds).subtract(before);
        BigDecimal share = fee.share().of(net.max(BigDecimal.ZERO));
        Optional<BigDecimal> floor = limit(fee.floor(), billing);
        Optional<BigDecimal> cap = limit(fee.cap(), billing);
        BigDecimal amount = floor.map(share::max).orElse(share);
        amount = cap.map(amount::min).orElse(amount);
        String formula = "(" + turnover.toPlainString() + " − " + refunds.toPlainString()
                + (before.signum() > 0 ? " − " + before.toPlainString() : "") + ") × "
                + fee.share().printed()
                + floor.map(least -> "，不低于" + least.toPlainString()).orElse("")
                + cap.map(most -> "，不超过" + most.toPlainString()).orElse("");
        Quantity later = new Quantity(net.negate().max(BigDecimal.ZERO), REFUND);
        return List.of(Charge.fixed(METHOD, amount, formula).carrying(later));
    }

    private static BigDecimal lastCarried(List<Charge> earlier) {
        return earlier.isEmpty()
                ? BigDecimal.ZERO
                : earlier.get(earlier.size() - 1)
                        .carried()
                        .map(Quantity::amount)
                        .orElse(BigDecimal.ZERO);
    }

    private static Optional<BigDecimal> limit(Optional<Money> limit, Billing billing) {
        return limit.map(Money::amount).map(billing.proration()::apply);
    }
}
