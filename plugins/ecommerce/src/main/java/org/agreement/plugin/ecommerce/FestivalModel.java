package org.agreement.plugin.ecommerce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.agreement.api.fee.Billing;
import org.agreement.api.fee.Charge;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.FeeLine;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Price;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.fee.Quantity;
import org.agreement.api.time.Period;

/**
 * Charges the surcharge of festivals: units are counted through the month in the order in which they came; those that
 * another fee charges and that came during a festival cost its factor less one more.
 */
final class FestivalModel implements PricingModel<FestivalFee> {

    @Override
    public String id() {
        return "festivalSurcharge";
    }

    @Override
    public FeeCategory category() {
        return FeeCategory.VALUE_ADDED;
    }

    @Override
    public Class<FestivalFee> type() {
        return FestivalFee.class;
    }

    @Override
    public FeeLine describe(FestivalFee fee) {
        return FeeLine.of("大促加价", new Price.Computed("“" + fee.of() + "”的单价×（加价系数－1）"))
                .note("仅对发生在大促期间、按“" + fee.of() + "”计费的数量加收，期间与加价系数见大促条款");
    }

    @Override
    public Set<Measure> measures(FestivalFee fee) {
        return Set.of();
    }

    @Override
    public Optional<String> buildsOn(FestivalFee fee) {
        return Optional.of(fee.of());
    }

    @Override
    public List<Charge> charge(FestivalFee fee, Billing billing) {
        List<Charge> units = billing.charges(fee.of()).stream()
                .filter(charge ->
                        charge.quantity().isPresent() && charge.unitPrice().isPresent())
                .toList();
        if (units.isEmpty()) {
            return List.of();
        }
        List<Charge> charges = new ArrayList<>();
        for (FestivalPlan festival : billing.term(FestivalPlans.KEY).orElse(List.of())) {
            charges.addAll(charges(festival, units, billing));
        }
        return charges;
    }

    private static List<Charge> charges(FestivalPlan festival, List<Charge> units, Billing billing) {
        Measure measure = units.get(0).quantity().orElseThrow().measure();
        BigDecimal total = billing.usage().total(measure).amount();
        BigDecimal charged = units.stream()
                .map(charge -> charge.quantity().orElseThrow().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Charge> charges = new ArrayList<>();
        BigDecimal from = total.subtract(charged);
        for (Charge charge : units) {
            BigDecimal until = from.add(charge.quantity().orElseThrow().amount());
            BigDecimal during = during(festival, billing.usage().daily(measure), from, until);
            if (during.signum() > 0) {
                charges.add(surcharge(festival, charge, new Quantity(during, measure)));
            }
            from = until;
        }
        return charges;
    }

    /** How many of the units from one count to another came during the festival. */
    private static BigDecimal during(
            FestivalPlan festival, SortedMap<LocalDate, BigDecimal> daily, BigDecimal from, BigDecimal until) {
        Period days = new Period(festival.from(), festival.until());
        BigDecimal counted = BigDecimal.ZERO;
        BigDecimal during = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, BigDecimal> day : daily.entrySet()) {
            BigDecimal next = counted.add(day.getValue());
            if (days.contains(day.getKey())) {
                during = during.add(next.min(until).subtract(counted.max(from)).max(BigDecimal.ZERO));
            }
            counted = next;
        }
        return during;
    }

    private static Charge surcharge(FestivalPlan festival, Charge charge, Quantity units) {
        BigDecimal more = festival.factor().number().subtract(BigDecimal.ONE);
        BigDecimal price = charge.unitPrice().orElseThrow().amount();
        String formula = units.amount().toPlainString() + " × "
                + charge.unitPrice().orElseThrow().text() + " × ("
                + festival.factor().printed() + " − 1)";
        BigDecimal amount = units.amount().multiply(price).multiply(more);
        return new Charge(
                "大促加价（" + festival.name() + "）",
                Optional.of(units),
                Optional.empty(),
                amount,
                formula,
                Optional.empty());
    }
}
