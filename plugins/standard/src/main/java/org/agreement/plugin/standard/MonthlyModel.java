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
import org.agreement.api.fee.Price;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.fee.Proration;
import org.agreement.api.fee.Quantity;

/** Charges a fixed amount for each month, an incomplete month by its days; what it includes may be carried over. */
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
        line = fee.includes().map(line::includes).orElse(line);
        return mostCarried(fee)
                .map(most -> "当月未用完的含量结转至次月，结转后的余量至多" + most.printed() + "，先用结转的余量")
                .map(line::note)
                .orElse(line);
    }

    @Override
    public Set<Measure> measures(MonthlyFee fee) {
        return mostCarried(fee).map(most -> Set.of(most.measure())).orElse(Set.of());
    }

    @Override
    public boolean carries(MonthlyFee fee) {
        return mostCarried(fee).isPresent();
    }

    @Override
    public List<Charge> charge(MonthlyFee fee, Billing billing) {
        Proration part = billing.proration();
        String full = fee.amount().text();
        String formula = part.whole() ? full : full + " × " + part.days() + " ÷ " + part.of();
        Charge charge = Charge.fixed(METHOD, part.apply(fee.amount().amount()), formula);
        return List.of(mostCarried(fee)
                .map(most -> charge.carrying(carried(fee, most, billing)))
                .orElse(charge));
    }

    /** What is left of the inclusion and of what was carried here, at most what may be carried. */
    private static Quantity carried(MonthlyFee fee, Quantity most, Billing billing) {
        BigDecimal included =
                billing.proration().apply(fee.includes().orElseThrow()).amount();
        BigDecimal before = lastCarried(billing.earlier());
        BigDecimal used = billing.usage().total(most.measure()).amount();
        BigDecimal left = included.add(before).subtract(used).max(BigDecimal.ZERO);
        return new Quantity(left.min(most.amount()), most.measure());
    }

    private static BigDecimal lastCarried(List<Charge> earlier) {
        return earlier.isEmpty()
                ? BigDecimal.ZERO
                : earlier.get(earlier.size() - 1)
                        .carried()
                        .map(Quantity::amount)
                        .orElse(BigDecimal.ZERO);
    }

    private static Optional<Quantity> mostCarried(MonthlyFee fee) {
        return fee.rollOver().flatMap(most -> fee.includes().map(included -> Quantity.of(most, included.measure())));
    }
}
