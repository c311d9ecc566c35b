package com.example.teashop;

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

/** Charges what exceeds the inclusion; what is left of one month's inclusion serves the next month, and then lapses. */
final class RollOverModel implements PricingModel<RollOverFee> {

    private static final String METHOD = "超出含量按量计费，当月余量结转一个月";

    @Override
    public String id() {
        return "rollOver";
    }

    @Override
    public FeeCategory category() {
        return FeeCategory.VALUE_ADDED;
    }

    @Override
    public Class<RollOverFee> type() {
        return RollOverFee.class;
    }

    @Override
    public FeeLine describe(RollOverFee fee) {
        return FeeLine.of(METHOD, new Price.PerUnit(fee.price(), fee.unit())).note("余量自次月末起失效");
    }

    @Override
    public Set<Measure> measures(RollOverFee fee) {
        return Set.of(fee.unit());
    }

    @Override
    public Optional<String> buildsOn(RollOverFee fee) {
        return Optional.of(fee.of());
    }

    @Override
    public List<Charge> charge(RollOverFee fee, Billing billing) {
        Quantity nothing = Quantity.of(0, fee.unit());
        Quantity used = billing.usage().total(fee.unit());
        Quantity included = billing.included(fee.of()).orElse(nothing);
        Quantity carried = billing.earlier().stream()
                .reduce((first, second) -> second)
                .flatMap(Charge::carried)
                .orElse(nothing);
        Quantity beyondCarried = used.beyond(carried);
        Quantity beyond = beyondCarried.beyond(included);
        String formula = "(" + plain(used) + " − " + plain(carried) + " − " + plain(included) + ") × "
                + fee.price().text();
        return List.of(Charge.units(METHOD, beyond, fee.price(), formula).carrying(included.beyond(beyondCarried)));
    }

    private static String plain(Quantity quantity) {
        return quantity.amount().toPlainString();
    }
}
