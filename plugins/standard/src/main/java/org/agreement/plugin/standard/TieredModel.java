package org.agreement.plugin.standard;

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
import org.agreement.api.fee.PriceTiers;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.fee.Quantity;

/** Charges units by tiers, graduated or by the tier that the whole month lies in; the bounds are never prorated. */
final class TieredModel implements PricingModel<TieredFee> {

    @Override
    public String id() {
        return "tiered";
    }

    @Override
    public FeeCategory category() {
        return FeeCategory.VALUE_ADDED;
    }

    @Override
    public Class<TieredFee> type() {
        return TieredFee.class;
    }

    @Override
    public FeeLine describe(TieredFee fee) {
        PriceTiers tiers = PriceTiers.of(fee.tiers(), fee.unit());
        String counted = fee.of().map(of -> "超出“" + of + "”含量的数量").orElse("当月数量");
        List<FeeLine.Step> steps = tiers.ranges().stream()
                .map(range -> new FeeLine.Step(
                        Optional.of(counted + tiers.printed(range) + part(fee)),
                        new Price.PerUnit(range.price(), fee.unit())))
                .toList();
        return new FeeLine(fee.mode().printed(), steps, Optional.empty(), Optional.empty(), List.of("档界不按日折算"));
    }

    private static String part(TieredFee fee) {
        return fee.mode() == TierMode.GRADUATED ? "的部分" : "的，全部数量";
    }

    @Override
    public Set<Measure> measures(TieredFee fee) {
        return Set.of(fee.unit());
    }

    @Override
    public Optional<String> buildsOn(TieredFee fee) {
        return fee.of();
    }

    @Override
    public List<Charge> charge(TieredFee fee, Billing billing) {
        BigDecimal units = fee.of()
                .map(of -> Beyond.inclusionOf(of, fee.unit(), billing).units())
                .orElseGet(() -> billing.usage().total(fee.unit()))
                .amount();
        if (units.signum() == 0) {
            return List.of();
        }
        PriceTiers tiers = PriceTiers.of(fee.tiers(), fee.unit());
        if (fee.mode() == TierMode.VOLUME) {
            return List.of(charge(fee, tiers, tiers.of(units), units));
        }
        List<Charge> charges = new ArrayList<>();
        for (PriceTiers.Range range : tiers.ranges()) {
            BigDecimal part = range.part(units);
            if (part.signum() > 0) {
                charges.add(charge(fee, tiers, range, part));
            }
        }
        return charges;
    }

    private static Charge charge(TieredFee fee, PriceTiers tiers, PriceTiers.Range range, BigDecimal units) {
        String mode = fee.mode() == TierMode.GRADUATED ? "分档累进" : "全额套档";
        String words = tiers.printed(range);
        return Charge.units(
                words.isEmpty() ? mode : mode + "（" + words + "）",
                new Quantity(units, fee.unit()),
                range.price(),
                units.toPlainString() + " × " + range.price().text());
    }
}
