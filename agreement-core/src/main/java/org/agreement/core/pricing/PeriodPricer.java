package org.agreement.core.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.fee.Charge;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Price;
import org.agreement.api.fee.Proration;
import org.agreement.api.fee.Quantity;
import org.agreement.api.terms.Commitment;
import org.agreement.api.terms.Terms;

/** Charges all fee items of one period, and keeps usage between the least and the most that is paid for it. */
public final class PeriodPricer {

    private final PricingModels models;
    private final List<FeeItem> fees;
    private final Optional<Terms> terms;
    private final Map<String, Quantity> inclusions;

    /** Prices the fees with the models; the terms tell the commitment and what models ask for. */
    public PeriodPricer(PricingModels models, List<FeeItem> fees, Optional<Terms> terms) {
        this.models = models;
        this.fees = fees;
        this.terms = terms;
        this.inclusions = inclusions();
    }

    private Map<String, Quantity> inclusions() {
        Map<String, Quantity> found = new LinkedHashMap<>();
        for (FeeItem item : fees) {
            models.schedule(item).included().ifPresent(quantity -> found.put(item.name(), quantity));
        }
        return found;
    }

    /** What the fee items include in a full month, in their order. */
    public List<Quantity> included() {
        return List.copyOf(inclusions.values());
    }

    /** The charges of a period by fee item, in the order of the fees. */
    public Map<String, List<Charge>> charge(PricedPeriod period, Charges before) {
        Map<String, List<Charge>> charged = new LinkedHashMap<>();
        fees.forEach(item -> charge(item, period, before, charged));
        Map<String, List<Charge>> ordered = new LinkedHashMap<>();
        fees.forEach(item -> ordered.put(item.name(), charged.getOrDefault(item.name(), List.of())));
        return ordered;
    }

    /** Charges an item after the one that it builds on; no item builds on itself. */
    private void charge(FeeItem item, PricedPeriod period, Charges before, Map<String, List<Charge>> charged) {
        if (charged.containsKey(item.name())) {
            return;
        }
        models.buildsOn(item).flatMap(this::item).ifPresent(base -> charge(base, period, before, charged));
        FeeBilling billing = new FeeBilling(period, item.name(), inclusions, before, charged, terms);
        charged.put(item.name(), List.copyOf(models.charge(item, billing)));
    }

    private Optional<FeeItem> item(String name) {
        return fees.stream().filter(fee -> fee.name().equals(name)).findFirst();
    }

    /** The lines of a period: the charges, then what the commitment adds to them or takes away. */
    public List<PricedLine> lines(Map<String, List<Charge>> charged, PricedPeriod period) {
        List<PricedLine> lines = new ArrayList<>();
        Money usage = Money.ZERO;
        for (FeeItem item : fees) {
            boolean metered = isMetered(item);
            for (Charge charge : charged.getOrDefault(item.name(), List.of())) {
                PricedLine line = new PricedLine(item.name(), models.category(item), LineKind.FEE, charge);
                lines.add(line);
                usage = metered ? usage.plus(line.amount()) : usage;
            }
        }
        Money metered = usage;
        terms.flatMap(all -> all.tree().commitment())
                .flatMap(commitment -> commitment(commitment, metered, period))
                .ifPresent(lines::add);
        return lines;
    }

    /** Whether a fee depends on what was used, or builds on one that does. */
    public boolean isMetered(FeeItem item) {
        return models.schedule(item).steps().stream().anyMatch(step -> step.price() instanceof Price.PerUnit)
                || models.buildsOn(item)
                        .flatMap(this::item)
                        .filter(this::isMetered)
                        .isPresent();
    }

    private static Optional<PricedLine> commitment(Commitment commitment, Money usage, PricedPeriod period) {
        Proration whole = period.proration();
        Proration served = new Proration(Math.max(0, whole.days() - period.interrupted()), whole.of());
        Optional<BigDecimal> least = commitment.minimum().map(Money::amount).map(served::apply);
        Optional<BigDecimal> most = commitment.cap().map(Money::amount).map(whole::apply);
        BigDecimal used = usage.amount();
        if (least.filter(minimum -> used.compareTo(minimum) < 0).isPresent()) {
            return Optional.of(line("最低消费", "按量计费不足最低消费的补足", LineKind.MINIMUM, least.get(), used));
        } else if (most.filter(cap -> used.compareTo(cap) > 0).isPresent()) {
            return Optional.of(line("封顶", "按量计费超过封顶的部分", LineKind.CAP, most.get(), used));
        }
        return Optional.empty();
    }

    private static PricedLine line(String name, String description, LineKind kind, BigDecimal limit, BigDecimal used) {
        String formula = limit.toPlainString() + " − " + used.toPlainString();
        return new PricedLine(
                name, FeeCategory.VALUE_ADDED, kind, Charge.fixed(description, limit.subtract(used), formula));
    }
}
