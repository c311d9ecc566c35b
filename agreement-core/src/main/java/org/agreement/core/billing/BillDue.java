package org.agreement.core.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.agreement.api.terms.Payment.Plan;
import org.agreement.api.terms.Reconciliation;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.time.WhenHoliday;
import org.agreement.core.calendar.Deadlines;
import org.agreement.core.calendar.DueDay;

/** The last day for the payment of a month's bill, where the bill is issued and confirmed as late as the agreement allows. */
final class BillDue {

    private final Terms terms;
    private final Deadlines deadlines;

    BillDue(Terms terms, Deadlines deadlines) {
        this.terms = terms;
        this.deadlines = deadlines;
    }

    /**
     * A day and how it came about.
     *
     * @param day empty where the event that it depends on is not known
     */
    record Due(Optional<LocalDate> day, List<String> reasons) {}

    /** As {@link Due}, with a day that may be provisional. */
    private record Expected(Optional<DueDay> day, List<String> reasons) {

        Expected(DueDay day, String reason) {
            this(Optional.of(day), List.of(reason));
        }
    }

    /**
     * The day for a month.
     *
     * @throws org.agreement.core.refusal.Failure if a holiday calendar that counts is not known
     */
    Due of(BilledMonth month, Optional<LocalDate> delivered) {
        Expected due = expected(month, delivered);
        return new Due(due.day().map(DueDay::known), due.reasons());
    }

    /** The day for the difference to a month's bill, which is paid with the next bill; none where that day is not known yet. */
    Due ofNext(BilledAgreement billed, YearMonth corrected) {
        YearMonth end = YearMonth.from(terms.period().until());
        YearMonth next = corrected.plusMonths(1);
        while (!next.isAfter(end) && billed.standing(next.toString()).isPresent()) {
            next = next.plusMonths(1);
        }
        String rule = "差额在下一份账单中多退少补";
        if (next.isAfter(end)) {
            DueDay day = deadlines.after(
                    terms.period().until(), terms.tree().settlement().within());
            return new Due(certain(day), List.of(rule + "，其后没有账单的，与结算一并付清"));
        }
        Expected due = expected(BilledMonth.of(terms, next, Optional.empty()), Optional.empty());
        return new Due(due.day().flatMap(BillDue::certain), List.of(rule + "，即" + next + "的账单"));
    }

    private static Optional<LocalDate> certain(DueDay day) {
        return day.provisional() ? Optional.empty() : Optional.of(day.day());
    }

    private Expected expected(BilledMonth month, Optional<LocalDate> delivered) {
        Plan plan = terms.payment().plan();
        if (plan instanceof Plan.Monthly monthly) {
            return afterConfirmation(month.month(), monthly.within());
        } else if (plan instanceof Plan.By by) {
            return byDay(month.month().plusMonths(1), by);
        } else if (plan instanceof Plan.Quarterly quarterly) {
            return afterConfirmation(lastOfQuarter(month), quarterly.within());
        } else if (plan instanceof Plan.Prepaid prepaid) {
            return withPrepayment(month, prepaid.before());
        } else if (plan instanceof Plan.OnCompletion job) {
            return delivered
                    .map(day -> onCompletion(day, job))
                    .orElseGet(() -> new Expected(
                            Optional.empty(), List.of("自完成通知送达起" + job.within().printed() + "内")));
        }
        return afterConfirmation(month.month(), terms.tree().acceptance().within());
    }

    private Expected onCompletion(LocalDate delivered, Plan.OnCompletion job) {
        return new Expected(
                deadlines.after(delivered, job.within()),
                "完成通知" + delivered + "送达，其后" + job.within().printed() + "内；届满时不在工作日内的，次一工作日" + job.nextWorkdayBy()
                        + "前");
    }

    private static YearMonth lastOfQuarter(BilledMonth month) {
        YearMonth last = month.month().plusMonths((3 - month.month().getMonthValue() % 3) % 3);
        YearMonth end = YearMonth.from(month.agreement().until());
        return last.isAfter(end) ? end : last;
    }

    private DueDay confirmed(YearMonth month) {
        Reconciliation rules = terms.tree().reconciliation();
        return deadlines.after(
                deadlines.workdayOf(month.plusMonths(1), rules.issued().amount()), rules.review());
    }

    private Expected afterConfirmation(YearMonth month, TimeSpan within) {
        DueDay confirmed = confirmed(month);
        return new Expected(
                deadlines.after(confirmed, within), "账单至迟于" + confirmed.day() + "确认，其后" + within.printed() + "内付款");
    }

    private Expected byDay(YearMonth month, Plan.By by) {
        LocalDate day = month.atDay(Math.min(by.day(), month.lengthOfMonth()));
        return new Expected(
                deadlines.shifted(day, by.whenHoliday()),
                "不晚于" + day + "，该日不是工作日的" + by.whenHoliday().printed());
    }

    /** With the first prepayment after the confirmation; after the last one so long after it. */
    private Expected withPrepayment(BilledMonth month, TimeSpan before) {
        DueDay confirmed = confirmed(month.month());
        YearMonth next = month.month().plusMonths(2);
        if (next.isAfter(YearMonth.from(month.agreement().until()))) {
            return afterConfirmation(month.month(), before);
        }
        DueDay last = deadlines.before(next.atDay(1), before);
        DueDay due = deadlines.shifted(last.day(), WhenHoliday.NEXT_WORKDAY).since(last);
        return new Expected(due, "账单至迟于" + confirmed.day() + "确认，与" + next + "的预付款一并多退少补");
    }
}
