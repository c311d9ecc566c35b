package org.agreement.plugin.standard;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.agreement.DutyPlanner;
import org.agreement.api.agreement.PlannedDuty;
import org.agreement.api.party.PartyRole;
import org.agreement.api.terms.Effectiveness;
import org.agreement.api.terms.Invoice.Timing;
import org.agreement.api.terms.Payment.Plan;
import org.agreement.api.terms.Reconciliation;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.DayRule;
import org.agreement.api.time.Period;
import org.agreement.api.time.SpanUnit;
import org.agreement.api.time.TimeSpan;

/**
 * Bills, their review, payments and invoices, month by month; each on the last day that the agreement allows.
 *
 * <p>What is paid on completion or at milestones falls on no day known beforehand and is not planned.
 */
final class BillingDuties implements DutyPlanner {

    private static final LocalTime OFFICE_CLOSES = LocalTime.of(18, 0);

    private static final String OF_IT = "，其中基础服务费";

    /** No time at all: a last day that is no working day moves to the next one. */
    private static final TimeSpan ON_A_WORKDAY = new TimeSpan(0, SpanUnit.DAYS);

    @Override
    public List<PlannedDuty> plan(Terms terms) {
        List<PlannedDuty> duties = new ArrayList<>();
        if (!Facts.monthlyBills(terms)) {
            return duties;
        }
        YearMonth last = YearMonth.from(terms.period().until());
        if (terms.payment().plan() instanceof Plan.Prepaid plan) {
            first(terms, plan.before()).forEach(duties::add);
        }
        for (YearMonth month = YearMonth.from(terms.period().from());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            bill(terms, month, last, duties);
        }
        return duties;
    }

    private static void bill(Terms terms, YearMonth month, YearMonth last, List<PlannedDuty> duties) {
        Reconciliation reconciliation = terms.tree().reconciliation();
        DayRule issued = new DayRule.WorkdayOf(
                month.plusMonths(1), reconciliation.issued().amount());
        DayRule confirmed = issued.plus(reconciliation.review());
        duties.add(new PlannedDuty(
                "bill-" + month,
                issued,
                OFFICE_CLOSES,
                List.of(PartyRole.PROVIDER),
                "发出" + words(month) + "账单，并提交月报",
                "reconciliation.issued"));
        duties.add(new PlannedDuty(
                "review-" + month,
                confirmed,
                PlannedDuty.END_OF_DAY,
                List.of(PartyRole.CUSTOMER),
                "核对" + words(month) + "账单，书面确认或者提出异议",
                "reconciliation.review"));
        payments(terms, month, confirmed, last).forEach(payment -> {
            duties.add(payment);
            duties.add(invoice(terms.tree().invoice().timing(), payment));
        });
    }

    /** The prepayment of the first month, counted from the day on which the agreement takes effect, or may do so at the latest. */
    private static List<PlannedDuty> first(Terms terms, TimeSpan before) {
        LocalDate start = terms.period().from();
        Optional<LocalDate> stated = terms.tree().signing().effective().flatMap(BillingDuties::day);
        PlannedDuty payment = new PlannedDuty(
                        "payment-ahead-" + YearMonth.from(start),
                        DayRule.on(stated.orElse(start)).plus(before),
                        PlannedDuty.END_OF_DAY,
                        List.of(PartyRole.CUSTOMER),
                        "预付首月的基础服务费" + (stated.isPresent() ? "" : "（按协议不晚于服务开始日生效计的最后一日）"),
                        "payment.prepaid.before")
                .paying(served(YearMonth.from(start), terms), "：");
        return List.of(payment, invoice(terms.tree().invoice().timing(), payment));
    }

    private static Optional<LocalDate> day(Effectiveness effective) {
        return effective instanceof Effectiveness.From from ? Optional.of(from.date()) : Optional.empty();
    }

    /** The days of a month on which the agreement holds. */
    private static Period served(YearMonth month, Terms terms) {
        LocalDate end = month.atEndOfMonth();
        LocalDate until = terms.period().until();
        return new Period(since(terms, month), end.isAfter(until) ? until : end);
    }

    private static LocalDate since(Terms terms, YearMonth month) {
        LocalDate from = terms.period().from();
        return month.atDay(1).isBefore(from) ? from : month.atDay(1);
    }

    private static List<PlannedDuty> payments(Terms terms, YearMonth month, DayRule confirmed, YearMonth last) {
        Plan plan = terms.payment().plan();
        Period served = served(month, terms);
        if (plan instanceof Plan.Monthly monthly) {
            return List.of(payment(
                            month,
                            confirmed.plus(monthly.within()),
                            "支付" + words(month) + "账单已确认的金额",
                            "payment.monthly.within")
                    .paying(served, OF_IT));
        }
        if (plan instanceof Plan.By by) {
            YearMonth next = month.plusMonths(1);
            DayRule due = new DayRule.On(next.atDay(Math.min(by.day(), next.lengthOfMonth())), by.whenHoliday());
            return List.of(payment(month, due, "支付" + words(month) + "账单已确认的金额", "payment.by.day")
                    .paying(served, OF_IT));
        }
        if (plan instanceof Plan.Quarterly quarterly) {
            if (!month.equals(last) && month.getMonthValue() % 3 != 0) {
                return List.of();
            }
            YearMonth first = month.minusMonths((month.getMonthValue() - 1) % 3);
            return List.of(payment(
                            month,
                            confirmed.plus(quarterly.within()),
                            "支付截至" + words(month) + "的本季度账单已确认的金额",
                            "payment.quarterly.within")
                    .paying(new Period(since(terms, first), served.until()), OF_IT));
        }
        if (plan instanceof Plan.Prepaid prepaid) {
            return prepaid(terms, month, confirmed, prepaid.before());
        }
        TimeSpan within = terms.tree().acceptance().within();
        return List.of(payment(month, confirmed.plus(within), "支付" + words(month) + "账单已确认的按量费用", "acceptance.within"));
    }

    /** The fee of the next month, and what the bill of this one leaves where no prepayment comes after its confirmation. */
    private static List<PlannedDuty> prepaid(Terms terms, YearMonth month, DayRule confirmed, TimeSpan before) {
        List<PlannedDuty> duties = new ArrayList<>();
        YearMonth last = YearMonth.from(terms.period().until());
        YearMonth next = month.plusMonths(1);
        if (month.isBefore(last)) {
            duties.add(new PlannedDuty(
                            "payment-ahead-" + next,
                            DayRule.on(next.atDay(1)).minus(before).plus(ON_A_WORKDAY),
                            PlannedDuty.END_OF_DAY,
                            List.of(PartyRole.CUSTOMER),
                            "预付" + words(next) + "的基础服务费",
                            "payment.prepaid.before")
                    .paying(served(next, terms), "："));
        }
        if (!next.isBefore(last)) {
            duties.add(payment(month, confirmed.plus(before), "结清" + words(month) + "账单的余额", "payment.prepaid.before"));
        }
        return duties;
    }

    private static PlannedDuty payment(YearMonth month, DayRule due, String what, String term) {
        return new PlannedDuty(
                "payment-" + month, due, PlannedDuty.END_OF_DAY, List.of(PartyRole.CUSTOMER), what, term);
    }

    private static PlannedDuty invoice(Timing timing, PlannedDuty payment) {
        String id = payment.id().replace("payment-", "invoice-");
        List<PartyRole> provider = List.of(PartyRole.PROVIDER);
        if (timing instanceof Timing.Before before) {
            return new PlannedDuty(
                    id,
                    payment.day().minus(before.payment()),
                    PlannedDuty.END_OF_DAY,
                    provider,
                    "在付款之前开具并交付发票",
                    "invoice.before.payment");
        }
        TimeSpan receipt = ((Timing.After) timing).receipt();
        return new PlannedDuty(
                id,
                payment.day().plus(receipt),
                PlannedDuty.END_OF_DAY,
                provider,
                "收到款项后开具并交付发票（按应付日收款计的最后一日）",
                "invoice.after.receipt");
    }

    private static String words(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
