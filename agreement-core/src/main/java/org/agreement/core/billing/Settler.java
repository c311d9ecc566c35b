package org.agreement.core.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.Money;
import org.agreement.api.party.Individual;
import org.agreement.api.party.PartyRole;
import org.agreement.api.terms.Convenience;
import org.agreement.api.terms.Convenience.Compensation;
import org.agreement.api.terms.Payment.Plan;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.Period;
import org.agreement.core.assembly.PriceClauses;
import org.agreement.core.pricing.LineKind;
import org.agreement.core.pricing.Quoter;
import org.agreement.core.pricing.TaxSplitter;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;

/** Computes what either side owes at the end: the last month, what is unpaid, prepaid or untaken, compensation and hand-over. */
public final class Settler {

    private final Biller biller;
    private final Quoter quoter;

    /** Settles with the bills of a biller and the prices of a quoter. */
    public Settler(Biller biller, Quoter quoter) {
        this.biller = biller;
        this.quoter = quoter;
    }

    /**
     * The settlement; a total below zero is what the provider pays.
     *
     * @param month the month of the last day, cut to it; not billed again if it was
     * @throws Failure if a month before the last day is not billed
     */
    public Bill settle(BilledAgreement billed, BilledMonth month, SettlementOrder order, BillInputs inputs) {
        checkMonths(billed, month);
        Terms terms = billed.terms();
        List<BillLine> lines = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        if (billed.standing(month.month().toString()).isEmpty()) {
            lines.addAll(biller.fees(billed, month, inputs));
            Money owed = biller.credit(billed, month, inputs, lines);
            untaken(billed, owed, month.month().toString()).ifPresent(lines::add);
        }
        refund(billed, month).ifPresent(lines::add);
        lines.addAll(instalments(billed, order, notes));
        for (Bill bill : billed.earlier()) {
            untaken(billed, bill.owed(), bill.heading().number()).ifPresent(lines::add);
        }
        if (inputs.receipts().isEmpty()) {
            notes.add("没有到账记录，视为此前的账单已经付清");
        } else {
            lines.addAll(biller.arrears(billed).outstanding(inputs.receipts()));
            lines.addAll(biller.arrears(billed).damages(order.day(), inputs.receipts()));
        }
        compensation(billed, order, notes).ifPresent(lines::add);
        order.handOverUntil().ifPresent(until -> lines.addAll(handOver(billed, order.day(), until)));
        LocalDate due = biller.deadlines()
                .after(order.day(), terms.tree().settlement().within())
                .known();
        notes.add("自终止之日起" + terms.tree().settlement().within().printed() + "内结清");
        Bill.Payable payable = new Bill.Payable(Money.ZERO, Money.ZERO, Optional.of(due), notes);
        return Bill.of(heading(billed, month, order, inputs), lines, payable, List.of());
    }

    private static void checkMonths(BilledAgreement billed, BilledMonth month) {
        boolean monthly = !(billed.terms().payment().plan() instanceof Plan.OnCompletion)
                && !(billed.terms().payment().plan() instanceof Plan.Milestones);
        YearMonth earlier = YearMonth.from(month.agreement().from());
        for (; monthly && earlier.isBefore(month.month()); earlier = earlier.plusMonths(1)) {
            if (billed.standing(earlier.toString()).isEmpty()) {
                throw new Failure(ErrorCode.BILL_GAP, earlier.toString());
            }
        }
    }

    private static Bill.Heading heading(
            BilledAgreement billed, BilledMonth month, SettlementOrder order, BillInputs inputs) {
        return new Bill.Heading(
                billed.settlementNumber(),
                billed.number(),
                billed.revision(),
                Bill.Kind.SETTLEMENT,
                order.day().toString(),
                month.served(),
                Optional.of(month.counted()).filter(days -> days.days() > 0),
                Optional.empty(),
                inputs.goLive(),
                inputs.usage().fingerprint());
    }

    /** What was prepaid for the whole last month, of which the fee for the days served is charged. */
    private Optional<BillLine> refund(BilledAgreement billed, BilledMonth month) {
        if (!(billed.terms().payment().plan() instanceof Plan.Prepaid)) {
            return Optional.empty();
        }
        Period whole = new Period(month.month().atDay(1), month.month().atEndOfMonth());
        List<BillLine> full = biller.fixedFees(billed, whole);
        Money amount = Bill.sum(full.stream().map(BillLine::amount).toList());
        Money net = Bill.sum(full.stream().map(BillLine::net).toList());
        return amount.equals(Money.ZERO)
                ? Optional.empty()
                : Optional.of(line(
                        billed,
                        LineKind.REFUND,
                        LineKind.REFUND.printed() + "（" + month.month() + "，已付全月）",
                        new TaxSplitter.Split(Money.ZERO.minus(amount), Money.ZERO.minus(net), net.minus(amount)),
                        "−" + amount.text()));
    }

    /** What was done of a price that is paid at milestones, less what was billed of it. */
    private List<BillLine> instalments(BilledAgreement billed, SettlementOrder order, List<String> notes) {
        if (!(billed.terms().payment().plan() instanceof Plan.Milestones)) {
            return List.of();
        }
        TaxSplitter tax = new TaxSplitter(billed.terms().tree().tax());
        Money earned = quoter.fixed(billed.terms(), order.day());
        List<Money> shares = billed.earlier().stream()
                .flatMap(bill -> bill.lines().stream())
                .filter(line -> line.kind() == LineKind.INSTALMENT)
                .map(BillLine::amount)
                .toList();
        Money before = Money.ZERO.minus(Bill.sum(shares));
        String formula = shares.stream().map(share -> "−" + share.text()).collect(Collectors.joining(" "));
        notes.add("固定费用自服务开始日折算至" + order.day() + "，一次性费用按全额计；没有完成的工作按书面确认的完成比例另行更正");
        BillLine done = line(
                billed,
                LineKind.EARNED,
                LineKind.EARNED.printed() + "（至" + order.day() + "）",
                tax.splitGross(earned),
                earned.text());
        return shares.isEmpty()
                ? List.of(done)
                : List.of(done, line(billed, LineKind.INSTALMENT, "已经出账的分期价款", tax.splitGross(before), formula));
    }

    private static Optional<BillLine> untaken(BilledAgreement billed, Money owed, String bill) {
        if (owed.compareTo(Money.ZERO) <= 0) {
            return Optional.empty();
        }
        return Optional.of(line(
                billed,
                LineKind.UNTAKEN_CREDIT,
                LineKind.UNTAKEN_CREDIT.printed() + "（" + bill + "）",
                untaxed(Money.ZERO.minus(owed)),
                "−" + owed.text()));
    }

    private Optional<BillLine> compensation(BilledAgreement billed, SettlementOrder order, List<String> notes) {
        Optional<Convenience> agreed = billed.terms().tree().convenience();
        if (order.terminatedBy().isEmpty() || agreed.isEmpty()) {
            return Optional.empty();
        } else if (billed.terms().parties().customer().party() instanceof Individual) {
            notes.add("甲方为生活消费接受服务的，不支付提前终止的补偿");
            if (order.terminatedBy().get() == PartyRole.CUSTOMER) {
                return Optional.empty();
            }
        }
        YearMonth month = YearMonth.from(order.day());
        Money base = Bill.sum(biller.fixedFees(billed, new Period(month.atDay(1), month.atEndOfMonth())).stream()
                .map(BillLine::amount)
                .toList());
        Compensation compensation = agreed.get().compensation();
        Money amount;
        String formula;
        if (compensation instanceof Compensation.BaseFees fees) {
            BigDecimal exact = fees.months().times(base.amount());
            amount = Money.rounded(exact);
            formula = base.text() + " × " + fees.months().printed();
        } else {
            amount = ((Compensation.Amount) compensation).amount();
            formula = amount.text();
        }
        boolean byCustomer = order.terminatedBy().get() == PartyRole.CUSTOMER;
        return Optional.of(line(
                billed,
                LineKind.COMPENSATION,
                LineKind.COMPENSATION.printed() + "（"
                        + order.terminatedBy().get().printed() + "提出）",
                untaxed(byCustomer ? amount : Money.ZERO.minus(amount)),
                byCustomer ? formula : "−" + formula));
    }

    /** The base fees of the days after the end, month by month, at the agreed price. */
    private List<BillLine> handOver(BilledAgreement billed, LocalDate end, LocalDate until) {
        List<BillLine> lines = new ArrayList<>();
        LocalDate from = end.plusDays(1);
        while (!from.isAfter(until)) {
            LocalDate last = YearMonth.from(from).atEndOfMonth();
            Period days = new Period(from, last.isAfter(until) ? until : last);
            for (BillLine fee : biller.fixedFees(billed, days)) {
                lines.add(line(
                        billed,
                        LineKind.HAND_OVER,
                        LineKind.HAND_OVER.printed() + "（" + fee.fee() + "，" + days.from() + "至" + days.until() + "）",
                        new TaxSplitter.Split(fee.amount(), fee.net(), fee.tax()),
                        fee.formula()));
            }
            from = days.until().plusDays(1);
        }
        return lines;
    }

    private static TaxSplitter.Split untaxed(Money amount) {
        return new TaxSplitter.Split(amount, amount, Money.ZERO);
    }

    private static BillLine line(
            BilledAgreement billed, LineKind kind, String description, TaxSplitter.Split split, String formula) {
        String path = switch (kind) {
            case COMPENSATION -> "convenience.";
            case HAND_OVER -> "transition.period";
            default -> "settlement.within";
        };
        return new BillLine(
                kind,
                kind.printed(),
                FeeCategory.BASE,
                description,
                Optional.empty(),
                Optional.empty(),
                split.gross(),
                split.net(),
                split.tax(),
                formula,
                List.of(),
                PriceClauses.ofTerm(path, billed.clauses()),
                Optional.empty());
    }
}
