package org.agreement.core.pricing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Proration;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.Period;

/** The base fees of an agreement that depend on no usage. */
public final class FixedFees {

    private static final Proration WHOLE = new Proration(1, 1);

    private final PeriodPricer pricer;
    private final Terms terms;

    /** The fees of the terms, priced with the models. */
    public FixedFees(PricingModels models, Terms terms) {
        this.pricer = new PeriodPricer(models, terms.fees(), Optional.of(terms));
        this.terms = terms;
    }

    /** What they cost in a full month. */
    public List<PricedLine> ofMonth() {
        return lines(terms.period().period(), WHOLE);
    }

    /** What they cost for some days of one calendar month. */
    public List<PricedLine> of(Period days) {
        return lines(
                days, new Proration(days.days(), YearMonth.from(days.from()).lengthOfMonth()));
    }

    /** What they cost for days of any number of calendar months, tax included, each line rounded by itself. */
    public Money total(Period days) {
        TaxSplitter tax = new TaxSplitter(terms.tree().tax());
        Money total = Money.ZERO;
        for (LocalDate from = days.from(); !from.isAfter(days.until()); ) {
            LocalDate end = YearMonth.from(from).atEndOfMonth();
            Period part = new Period(from, end.isAfter(days.until()) ? days.until() : end);
            for (PricedLine line : of(part)) {
                total = total.plus(tax.split(line.amount()).gross());
            }
            from = end.plusDays(1);
        }
        return total;
    }

    private List<PricedLine> lines(Period days, Proration part) {
        PricedPeriod period = new PricedPeriod(
                days, terms.period().period(), false, part, new Usage(List.of()).on(days.from()), Set.of(), 0);
        return pricer.lines(pricer.charge(period, Charges.none()), period).stream()
                .filter(line -> line.kind() == LineKind.FEE && line.category() == FeeCategory.BASE)
                .filter(line -> terms.fees().stream()
                        .noneMatch(item -> item.name().equals(line.fee()) && pricer.isMetered(item)))
                .toList();
    }
}
