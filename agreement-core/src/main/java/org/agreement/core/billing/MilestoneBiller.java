package org.agreement.core.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.Money;
import org.agreement.api.terms.Payment.Milestone;
import org.agreement.api.terms.Payment.Plan;
import org.agreement.api.time.Period;
import org.agreement.api.time.SpanUnit;
import org.agreement.api.time.TimeSpan;
import org.agreement.core.assembly.PriceClauses;
import org.agreement.core.metering.Receipt;
import org.agreement.core.pricing.Instalments;
import org.agreement.core.pricing.Instalments.Instalment;
import org.agreement.core.pricing.LineKind;
import org.agreement.core.pricing.Quoter;
import org.agreement.core.pricing.TaxSplitter;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Suggestion;

/** Bills what is paid at a milestone: its share of the price, the last one what the others leave. */
public final class MilestoneBiller {

    /** Where the agreement gives no time: not later than the first working day after the confirmation. */
    private static final TimeSpan NEXT_WORKDAY = new TimeSpan(1, SpanUnit.WORKDAYS);

    private final Biller biller;
    private final Quoter quoter;

    /** Bills at the prices of the quoter, by the calendar and the lending rates of the biller. */
    public MilestoneBiller(Biller biller, Quoter quoter) {
        this.biller = biller;
        this.quoter = quoter;
    }

    /**
     * The period of a milestone, such as {@code milestone-1}.
     *
     * @throws Failure if the agreement has no such milestone
     */
    public String period(BilledAgreement billed, MilestoneOrder order) {
        return Bill.MILESTONE + (index(billed, order) + 1);
    }

    /**
     * The bill of a milestone.
     *
     * @throws Failure if the agreement has no such milestone, or a holiday calendar is missing
     */
    public Bill bill(BilledAgreement billed, MilestoneOrder order, List<Receipt> receipts) {
        int index = index(billed, order);
        List<BillLine> lines = new ArrayList<>();
        lines.add(line(billed, index, order.confirmed()));
        lines.addAll(biller.arrears(billed).damages(order.confirmed(), receipts));
        TimeSpan within = milestones(billed).get(index).within().orElse(NEXT_WORKDAY);
        LocalDate due = biller.deadlines().after(order.confirmed(), within).known();
        List<String> notes = List.of("节点于" + order.confirmed() + "确认，其后" + within.printed() + "内付款");
        Bill.Payable payable = new Bill.Payable(Money.ZERO, Money.ZERO, Optional.of(due), notes);
        return Bill.of(heading(billed, order), lines, payable, List.of());
    }

    private Bill.Heading heading(BilledAgreement billed, MilestoneOrder order) {
        String period = period(billed, order);
        return new Bill.Heading(
                billed.number() + "-" + period,
                billed.number(),
                billed.revision(),
                Bill.Kind.MILESTONE,
                period,
                new Period(order.confirmed(), order.confirmed()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                order.confirmed().toString());
    }

    private BillLine line(BilledAgreement billed, int index, LocalDate confirmed) {
        Instalments all = quoter.instalments(billed.terms()).orElseThrow();
        Instalment instalment = all.list().get(index);
        TaxSplitter.Split split = new TaxSplitter(billed.terms().tree().tax()).splitGross(instalment.amount());
        return new BillLine(
                LineKind.INSTALMENT,
                LineKind.INSTALMENT.printed(),
                FeeCategory.BASE,
                instalment.name() + "（" + instalment.share().printed() + "）",
                Optional.empty(),
                Optional.empty(),
                split.gross(),
                split.net(),
                split.tax(),
                instalment.formula(),
                List.of("价款总额" + all.total().printed(), "节点于" + confirmed + "确认"),
                PriceClauses.ofTerm("payment.milestones." + index + ".", billed.clauses()),
                Optional.empty());
    }

    private static int index(BilledAgreement billed, MilestoneOrder order) {
        List<String> names = milestones(billed).stream().map(Milestone::name).toList();
        if (!names.contains(order.name())) {
            throw new Failure(ErrorCode.MILESTONE_UNKNOWN, order.name(), Suggestion.wayOut(order.name(), names));
        }
        return names.indexOf(order.name());
    }

    private static List<Milestone> milestones(BilledAgreement billed) {
        if (billed.terms().payment().plan() instanceof Plan.Milestones plan) {
            return plan.milestones();
        }
        throw new Failure(ErrorCode.NO_MILESTONES);
    }
}
