package org.agreement.core.billing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.fee.Charge;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Quantity;
import org.agreement.api.terms.Payment.Plan;
import org.agreement.api.terms.PeakDays;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.Period;
import org.agreement.api.value.TermKey;
import org.agreement.core.assembly.PriceClauses;
import org.agreement.core.calendar.Deadlines;
import org.agreement.core.calendar.LendingRates;
import org.agreement.core.pricing.Charges;
import org.agreement.core.pricing.FixedFees;
import org.agreement.core.pricing.LineKind;
import org.agreement.core.pricing.PeriodPricer;
import org.agreement.core.pricing.PricedLine;
import org.agreement.core.pricing.PricedPeriod;
import org.agreement.core.pricing.PricingModels;
import org.agreement.core.pricing.TaxSplitter;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;

/** Computes the bill of a calendar month: fees, commitment, service credits, damages for late payment, tax, and the day of payment. */
public final class Biller {

    private final PricingModels models;
    private final Deadlines deadlines;
    private final LendingRates rates;
    private final List<String> peaks;

    /**
     * Bills with the models by the calendar and the lending rates.
     *
     * @param peaks the names of the derived terms that list days of peaks
     */
    public Biller(PricingModels models, Deadlines deadlines, LendingRates rates, List<String> peaks) {
        this.peaks = List.copyOf(peaks);
        this.models = models;
        this.deadlines = deadlines;
        this.rates = rates;
    }

    /** What usage of an agreement may hold, in the order of its fees and of the measure of its volume. */
    public Set<Measure> measures(Terms terms) {
        Set<Measure> measures = new LinkedHashSet<>();
        terms.fees().forEach(item -> measures.addAll(models.measures(item)));
        measures.add(terms.tree().scope().volume().measure());
        return measures;
    }

    /** The days on which the text lets other targets of service levels hold. */
    public List<PeakDays> peaks(BilledAgreement billed) {
        return peaks.stream()
                .map(name -> TermKey.listOf(name, PeakDays.class))
                .flatMap(key -> billed.terms().get(key).orElse(List.of()).stream())
                .filter(days ->
                        PriceClauses.ofTerm(days.term(), billed.clauses()).isPresent())
                .toList();
    }

    /** What of it counts only with a voucher. */
    public Set<Measure> proven(Terms terms) {
        Set<Measure> proven = new LinkedHashSet<>();
        terms.fees().forEach(item -> proven.addAll(models.proven(item)));
        return proven;
    }

    /** Whether a fee of the agreement depends on usage. */
    public boolean needsUsage(Terms terms) {
        return terms.fees().stream().anyMatch(item -> !models.measures(item).isEmpty());
    }

    /**
     * The bill of a month.
     *
     * @throws Failure if a month before it must be billed first, nothing is billed by the month, or a holiday calendar is missing
     */
    public Bill bill(BilledAgreement billed, BilledMonth month, BillInputs inputs) {
        Terms terms = billed.terms();
        if (terms.payment().plan() instanceof Plan.Milestones) {
            PeriodPricer pricer = new PeriodPricer(models, terms.fees(), Optional.of(terms));
            if (terms.fees().stream().noneMatch(pricer::isMetered)) {
                throw new Failure(ErrorCode.BILL_NOT_MONTHLY);
            }
        }
        List<BillLine> lines = fees(billed, month, inputs);
        Money owed = credit(billed, month, inputs, lines);
        lines.addAll(
                new Arrears(billed, deadlines, rates).damages(month.served().until(), inputs.receipts()));
        BillDue.Due due = new BillDue(terms, deadlines).of(month, inputs.delivered());
        List<String> notes = new ArrayList<>(due.reasons());
        if (billed.runsFromGoLive()) {
            inputs.goLive().ifPresent(day -> notes.add("基础服务费自上线判定通过之日" + day + "起计收，此前的用量不计费"));
        }
        Bill.Payable payable = new Bill.Payable(advance(terms, lines), owed, due.day(), notes);
        return Bill.of(heading(billed, month, inputs), lines, payable, List.of());
    }

    /** When the difference of a correction is due: with the milestone or the settlement that is corrected, else with the next bill. */
    BillDue.Due dueOfCorrection(BilledAgreement billed, Bill right) {
        return right.heading().kind() == Bill.Kind.MONTH
                ? new BillDue(billed.terms(), deadlines)
                        .ofNext(billed, YearMonth.parse(right.heading().period()))
                : new BillDue.Due(right.due(), right.notes());
    }

    Arrears arrears(BilledAgreement billed) {
        return new Arrears(billed, deadlines, rates);
    }

    Deadlines deadlines() {
        return deadlines;
    }

    private Bill.Heading heading(BilledAgreement billed, BilledMonth month, BillInputs inputs) {
        return new Bill.Heading(
                billed.number() + "-" + month.month(),
                billed.number(),
                billed.revision(),
                Bill.Kind.MONTH,
                month.month().toString(),
                month.served(),
                Optional.of(month.counted()).filter(days -> days.days() > 0 && needsUsage(billed.terms())),
                Optional.empty(),
                billed.runsFromGoLive() ? inputs.goLive() : Optional.empty(),
                inputs.usage().fingerprint());
    }

    /** The lines of the fees and of the commitment. */
    List<BillLine> fees(BilledAgreement billed, BilledMonth month, BillInputs inputs) {
        Terms terms = billed.terms();
        PeriodPricer pricer = new PeriodPricer(models, terms.fees(), Optional.of(terms));
        PricedPeriod period = period(terms, month, inputs);
        Charges before = before(billed, month);
        Map<String, List<Charge>> charged = new LinkedHashMap<>(pricer.charge(period, before));
        if (terms.payment().plan() instanceof Plan.Milestones) {
            terms.fees().stream()
                    .filter(item -> !pricer.isMetered(item))
                    .forEach(item -> charged.put(item.name(), List.of()));
        }
        TaxSplitter tax = new TaxSplitter(terms.tree().tax());
        List<BillLine> lines = new ArrayList<>();
        for (PricedLine line : pricer.lines(charged, period)) {
            lines.add(line(line, tax, feeInputs(line, billed, month, inputs), clause(line, billed)));
        }
        return lines;
    }

    /** What the base fees that depend on no usage cost for some days of a month, whatever was billed before. */
    List<BillLine> fixedFees(BilledAgreement billed, Period days) {
        TaxSplitter tax = new TaxSplitter(billed.terms().tree().tax());
        return new FixedFees(models, billed.terms())
                .of(days).stream()
                        .map(line -> line(line, tax, List.of(), clause(line, billed)))
                        .toList();
    }

    private static PricedPeriod period(Terms terms, BilledMonth month, BillInputs inputs) {
        Set<String> delivered =
                inputs.delivered().filter(month.served()::contains).isPresent()
                        ? new LinkedHashSet<>(
                                terms.fees().stream().map(FeeItem::name).toList())
                        : Set.of();
        return new PricedPeriod(
                month.fees(),
                month.agreement(),
                month.first(),
                month.proration(),
                inputs.usage(),
                delivered,
                inputs.interrupted());
    }

    private Charges before(BilledAgreement billed, BilledMonth month) {
        boolean carries = billed.terms().fees().stream().anyMatch(models::carries);
        Charges before = Charges.none();
        YearMonth earlier = YearMonth.from(month.agreement().from());
        for (; earlier.isBefore(month.month()); earlier = earlier.plusMonths(1)) {
            Optional<Bill> bill = billed.standing(earlier.toString());
            if (bill.isEmpty() && carries) {
                throw new Failure(ErrorCode.BILL_GAP, earlier.toString());
            }
            before = before.then(bill.map(Biller::charges).orElse(Map.of()));
        }
        return before;
    }

    private static Map<String, List<Charge>> charges(Bill bill) {
        Map<String, List<Charge>> charges = new LinkedHashMap<>();
        for (BillLine line : bill.standing()) {
            if (line.kind() == LineKind.FEE) {
                Charge charge = new Charge(
                        line.description(),
                        line.quantity(),
                        line.unitPrice(),
                        line.amount().amount(),
                        line.formula(),
                        line.carried());
                charges.computeIfAbsent(line.fee(), fee -> new ArrayList<>()).add(charge);
            }
        }
        return charges;
    }

    /** What stands behind the formula of a fee: the usage, the inclusion, the days. */
    private List<String> feeInputs(PricedLine line, BilledAgreement billed, BilledMonth month, BillInputs inputs) {
        List<String> words = new ArrayList<>();
        for (FeeItem item : billed.terms().fees()) {
            if (item.name().equals(line.fee())) {
                models.measures(item)
                        .forEach(measure -> words.add(
                                "用量" + inputs.usage().total(measure).printed() + "（" + days(month.counted()) + "）"));
                models.proven(item).stream()
                        .flatMap(measure -> inputs.usage().vouchers(measure).stream())
                        .forEach(vouchers -> words.add(vouchers.printed()));
                models.buildsOn(item)
                        .flatMap(base -> billed.terms().fees().stream()
                                .filter(other -> other.name().equals(base))
                                .findFirst())
                        .flatMap(base -> models.schedule(base).included())
                        .map(month.proration()::apply)
                        .map(Quantity::printed)
                        .ifPresent(included -> words.add("含量" + included));
            }
        }
        if (!month.proration().whole()) {
            words.add("当月服务" + month.proration().days() + "日（" + days(month.fees()) + "），当月共"
                    + month.proration().of() + "日");
        }
        line.charge().carried().ifPresent(carried -> words.add("结转至下月" + carried.printed()));
        return words;
    }

    private static String days(Period period) {
        return period.days() < 1 ? "无" : period.from() + "至" + period.until();
    }

    private static Optional<ClauseId> clause(PricedLine line, BilledAgreement billed) {
        return switch (line.kind()) {
            case MINIMUM -> PriceClauses.ofTerm("commitment.minimum", billed.clauses());
            case CAP -> PriceClauses.ofTerm("commitment.cap", billed.clauses());
            default -> PriceClauses.ofFee(line.fee(), billed.terms(), billed.clauses());
        };
    }

    static BillLine line(PricedLine line, TaxSplitter tax, List<String> inputs, Optional<ClauseId> clause) {
        TaxSplitter.Split split = tax.split(line.amount());
        Charge charge = line.charge();
        return new BillLine(
                line.kind(),
                line.fee(),
                line.category(),
                charge.description(),
                charge.quantity(),
                charge.unitPrice(),
                split.gross(),
                split.net(),
                split.tax(),
                charge.formula(),
                inputs,
                clause,
                charge.carried());
    }

    /** Adds the lines of bonuses and service credits, these no more than the bill holds; the answer is the rest. */
    Money credit(BilledAgreement billed, BilledMonth month, BillInputs inputs, List<BillLine> lines) {
        return new CreditLine(billed, new ServiceCredits(billed.terms(), month, inputs, peaks(billed)).outcome())
                .addTo(lines);
    }

    private static Money advance(Terms terms, List<BillLine> lines) {
        if (!(terms.payment().plan() instanceof Plan.Prepaid)) {
            return Money.ZERO;
        }
        return Bill.sum(lines.stream()
                .filter(line -> line.kind() == LineKind.FEE
                        && line.category() == FeeCategory.BASE
                        && line.unitPrice().isEmpty())
                .map(BillLine::amount)
                .toList());
    }
}
