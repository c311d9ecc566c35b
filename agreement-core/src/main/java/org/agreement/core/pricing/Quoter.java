package org.agreement.core.pricing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.agreement.api.agreement.Quote;
import org.agreement.api.fee.Charge;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Proration;
import org.agreement.api.fee.Quantity;
import org.agreement.api.terms.Payment.Plan;
import org.agreement.api.terms.Tax;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.Period;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Suggestion;

/** Prices the service months of an agreement from its fee items, one line for each charge. */
public final class Quoter {

    private final PricingModels models;

    /** Prices with the given models. */
    public Quoter(PricingModels models) {
        this.models = models;
    }

    /**
     * The itemised price. A service month runs from the day of the month on which the agreement starts; a fee that is paid once
     * falls into the first. The day of payment is open: it depends on when the bill is confirmed.
     *
     * @throws Failure if no fee is measured in what the usage tells
     */
    public Quote quote(Terms terms, QuoteBasis basis) {
        check(terms, basis.usage().map(Usage::quantities).orElse(List.of()));
        return quote(terms.fees(), terms.tree().tax(), terms.period().period(), basis, Optional.of(terms));
    }

    private void check(Terms terms, List<Quantity> given) {
        Set<Measure> measures = measures(terms);
        new PeriodPricer(models, terms.fees(), Optional.of(terms))
                .included()
                .forEach(included -> measures.add(included.measure()));
        for (Quantity quantity : given) {
            String measure = quantity.measure().text();
            if (!measures.contains(quantity.measure())) {
                List<String> names = measures.stream().map(Measure::text).toList();
                throw new Failure(ErrorCode.UNKNOWN_MEASURE, measure, Suggestion.wayOut(measure, names));
            }
        }
    }

    Quote quote(List<FeeItem> fees, Tax rate, Period agreement, QuoteBasis basis, Optional<Terms> terms) {
        if (basis.billed().isPresent()) {
            return billed(fees, rate, agreement, basis, terms);
        }
        PeriodPricer pricer = new PeriodPricer(models, fees, terms);
        Usage usage = basis.usage().orElseGet(() -> new Usage(pricer.included()));
        Set<String> names = new LinkedHashSet<>(fees.stream().map(FeeItem::name).toList());
        TaxSplitter tax = new TaxSplitter(rate);
        Charges charges = Charges.none();
        List<Quote.Line> lines = new ArrayList<>();
        int months = months(agreement, basis);
        for (int n = 0; n < months; n++) {
            PricedPeriod month = month(agreement, n, usage, n == 0 ? names : Set.of());
            Map<String, List<Charge>> now = pricer.charge(month, charges);
            String suffix = months > 1 ? "（第" + (n + 1) + "个月）" : "";
            pricer.lines(now, month).forEach(line -> lines.add(line(line, suffix, tax)));
            charges = charges.then(now);
        }
        return total(lines, words(months, basis, usage));
    }

    private Quote billed(List<FeeItem> fees, Tax rate, Period agreement, QuoteBasis basis, Optional<Terms> terms) {
        YearMonth month = basis.billed().orElseThrow();
        LocalDate from = month.atDay(1).isBefore(agreement.from()) ? agreement.from() : month.atDay(1);
        LocalDate until = month.atEndOfMonth().isAfter(agreement.until()) ? agreement.until() : month.atEndOfMonth();
        if (until.isBefore(from)) {
            throw new Failure(
                    ErrorCode.BILL_OUTSIDE,
                    month.toString(),
                    agreement.from().toString(),
                    agreement.until().toString());
        }
        PeriodPricer pricer = new PeriodPricer(models, fees, terms);
        Proration part = new Proration(new Period(from, until).days(), month.lengthOfMonth());
        Usage usage = basis.usage()
                .orElseGet(() ->
                        new Usage(pricer.included().stream().map(part::apply).toList()));
        boolean first = YearMonth.from(agreement.from()).equals(month);
        Set<String> names = new LinkedHashSet<>(fees.stream().map(FeeItem::name).toList());
        PricedPeriod period = new PricedPeriod(
                new Period(from, until), agreement, first, part, usage.on(from), first ? names : Set.of(), 0);
        TaxSplitter tax = new TaxSplitter(rate);
        List<Quote.Line> lines = pricer.lines(pricer.charge(period, Charges.none()), period).stream()
                .map(line -> line(line, "", tax))
                .toList();
        String days = part.whole() ? "" : "（" + part.days() + "日，当月共" + part.of() + "日）";
        return total(lines, month.getYear() + "年" + month.getMonthValue() + "月" + days + volume(basis, usage));
    }

    /** The instalments of the fixed fees of all service months; empty unless the agreement is paid at milestones. */
    public Optional<Instalments> instalments(Terms terms) {
        return terms.payment().plan() instanceof Plan.Milestones plan
                ? Optional.of(Instalments.of(fixed(terms, terms.period().until()), plan.milestones()))
                : Optional.empty();
    }

    /**
     * What the fixed fees cost from the start of the agreement to a day; to the last one, the price that is paid at milestones.
     *
     * @param until no later than the last day of the agreement
     */
    public Money fixed(Terms terms, LocalDate until) {
        PeriodPricer pricer = new PeriodPricer(models, terms.fees(), Optional.of(terms));
        Set<String> fixed = new LinkedHashSet<>(terms.fees().stream()
                .filter(item -> !pricer.isMetered(item))
                .map(FeeItem::name)
                .toList());
        Quote whole = quote(
                terms.fees(),
                terms.tree().tax(),
                new Period(terms.period().from(), until),
                new QuoteBasis(Optional.of(new Usage(List.of())), Integer.MAX_VALUE),
                Optional.of(terms));
        return whole.lines().stream()
                .filter(line -> fixed.contains(line.fee()))
                .map(Quote.Line::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** The base fees that depend on no usage. */
    public FixedFees fixedFees(Terms terms) {
        return new FixedFees(models, terms);
    }

    /** What the base fees that depend on no usage cost in a full month. */
    public List<Adjustment.Base> baseFees(Terms terms) {
        return fixedFees(terms).ofMonth().stream()
                .map(line -> new Adjustment.Base(line.fee(), line.amount()))
                .toList();
    }

    /** What the usage of an agreement may hold, in the order of the fees. */
    public Set<Measure> measures(Terms terms) {
        Set<Measure> measures = new LinkedHashSet<>();
        terms.fees().forEach(item -> measures.addAll(models.measures(item)));
        return measures;
    }

    private static int months(Period agreement, QuoteBasis basis) {
        int months = 0;
        while (months < basis.months() && !agreement.from().plusMonths(months).isAfter(agreement.until())) {
            months++;
        }
        return months;
    }

    private static PricedPeriod month(Period agreement, int n, Usage usage, Set<String> delivered) {
        Period month = PricedPeriod.serviceMonth(agreement, n);
        int full = PricedPeriod.fullServiceMonth(agreement, n).days();
        return new PricedPeriod(
                month, agreement, n == 0, new Proration(month.days(), full), usage.on(month.from()), delivered, 0);
    }

    private static Quote.Line line(PricedLine priced, String suffix, TaxSplitter tax) {
        TaxSplitter.Split split = tax.split(priced.amount());
        Charge charge = priced.charge();
        return new Quote.Line(
                priced.fee(),
                priced.category(),
                charge.description() + suffix,
                charge.quantity(),
                charge.unitPrice(),
                split.gross(),
                split.net(),
                split.tax(),
                charge.formula(),
                Optional.empty());
    }

    private static Quote total(List<Quote.Line> lines, String basis) {
        Money total = Money.ZERO;
        Money net = Money.ZERO;
        Money tax = Money.ZERO;
        for (Quote.Line line : lines) {
            total = total.plus(line.amount());
            net = net.plus(line.net());
            tax = tax.plus(line.tax());
        }
        return new Quote(List.copyOf(lines), total, net, tax, basis, Optional.empty(), true);
    }

    private static String words(int count, QuoteBasis basis, Usage usage) {
        return (count == 1 ? "首个服务月" : "前" + count + "个服务月") + volume(basis, usage);
    }

    private static String volume(QuoteBasis basis, Usage usage) {
        String volume = usage.quantities().stream().map(Quantity::printed).collect(Collectors.joining("、"));
        if (basis.usage().isPresent()) {
            return (basis.billed().isPresent() ? "，用量" : "，每月用量") + volume;
        }
        return volume.isEmpty() ? "，不含按量费用" : "，按基础服务费所含的" + volume + "计";
    }
}
