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

    /**
     * The day for a month.
     *
     * @throws org.agreement.core.refusal.Failure if a holiday calendar that counts is not known
     */
    Due of(BilledMonth month, Optional<LocalDate> delivered) {
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
                    .map(day -> new Due(
                            Optional.of(deadlines.after(day, job.within()).known()),
                            List.of("完成通知" + day + "送达，其后" + job.within().printed() + "内")))
                    .orElseGet(() -> new Due(
                            Optional.empty(), List.of("自完成通知送达起" + job.within().printed() + "内")));
        }
        return afterConfirmation(month.month(), terms.tree().acceptance().within());
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

    private Due afterConfirmation(YearMonth month, TimeSpan within) {
        DueDay confirmed = confirmed(month);
        LocalDate due = deadlines.after(confirmed, within).known();
        return new Due(Optional.of(due), List.of("账单至迟于" + confirmed.known() + "确认，其后" + within.printed() + "内付款"));
    }

    private Due byDay(YearMonth month, Plan.By by) {
        LocalDate day = month.atDay(Math.min(by.day(), month.lengthOfMonth()));
        LocalDate due = deadlines.shifted(day, by.whenHoliday()).known();
        return new Due(
                Optional.of(due),
                List.of("不晚于" + day + "，该日不是工作日的" + by.whenHoliday().printed()));
    }

    /** With the first prepayment after the confirmation; after the last one so long after it. */
    private Due withPrepayment(BilledMonth month, TimeSpan before) {
        DueDay confirmed = confirmed(month.month());
        YearMonth next = month.month().plusMonths(2);
        if (next.isAfter(YearMonth.from(month.agreement().until()))) {
            return afterConfirmation(month.month(), before);
        }
        LocalDate last = deadlines.before(next.atDay(1), before).known();
        LocalDate due = deadlines.shifted(last, WhenHoliday.NEXT_WORKDAY).known();
        return new Due(Optional.of(due), List.of("账单至迟于" + confirmed.known() + "确认，与" + next + "的预付款一并多退少补"));
    }
}
