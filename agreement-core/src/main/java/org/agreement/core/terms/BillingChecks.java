package org.agreement.core.terms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.time.SpanUnit;
import org.agreement.api.time.TimeSpan;
import org.agreement.core.refusal.ErrorCode;

/**
 * whether a bill can be confirmed before its payment is due, month by month.
 *
 * <p>Only what is certain without a calendar of holidays is refused. In months in which no holiday is made up for, people work from
 * Monday to Friday at most; in the others every day might be a working day. Holidays can only make it later; that is for the
 * review with the official calendar.
 */
final class BillingChecks implements Check {

    private static final Set<Integer> MONTHS_WITHOUT_MADE_UP_DAYS = Set.of(3, 7, 8, 11);
    private static final int LONGEST = 1200;

    @Override
    public void inspect(Inspection inspection) {
        Optional<TimeSpan> issued = inspection.value("reconciliation.issued", TimeSpan.class);
        issued.filter(span -> span.unit() != SpanUnit.WORKDAYS || span.amount() < 1)
                .ifPresent(span -> inspection.refuse(ErrorCode.BILL_UNIT, "reconciliation.issued"));
        Optional<TimeSpan> review = inspection.value("reconciliation.review", TimeSpan.class);
        Optional<Integer> day = inspection.value("payment.by.day", Integer.class);
        Optional<LocalDate> from = inspection.value("period.from", LocalDate.class);
        Optional<LocalDate> until = inspection.value("period.until", LocalDate.class);
        if (issued.isPresent() && review.isPresent() && day.isPresent() && from.isPresent() && until.isPresent()) {
            firstLate(YearMonth.from(from.get()), YearMonth.from(until.get()), issued.get(), review.get(), day.get())
                    .ifPresent(month -> inspection.refuse(
                            ErrorCode.DUE_BEFORE_CONFIRMATION,
                            "payment.by.day",
                            month,
                            confirmed(month, issued.get(), review.get()).getDayOfMonth(),
                            day.get()));
        }
    }

    /** The first month in which the bill is certainly confirmed too late: bills come in the months after the first. */
    private static Optional<YearMonth> firstLate(
            YearMonth from, YearMonth until, TimeSpan issued, TimeSpan review, int day) {
        YearMonth last = until.plusMonths(1);
        YearMonth month = from.plusMonths(1);
        for (int i = 0; i < LONGEST && !month.isAfter(last); i++) {
            LocalDate due = due(month, day);
            if (confirmed(month, issued, review).isAfter(due)) {
                return Optional.of(month);
            }
            month = month.plusMonths(1);
        }
        return Optional.empty();
    }

    /** The latest that the due day can certainly be: the end of a weekend it falls on. */
    private static LocalDate due(YearMonth month, int day) {
        LocalDate due = month.atDay(Math.max(1, Math.min(day, month.lengthOfMonth())));
        while (isWeekend(due)) {
            due = due.plusDays(1);
        }
        return due;
    }

    /** The earliest day on which the bill can be confirmed. */
    private static LocalDate confirmed(YearMonth month, TimeSpan issued, TimeSpan review) {
        LocalDate issue = workday(month.atDay(1).minusDays(1), issued.amount());
        return switch (review.unit()) {
            case WORKDAYS -> workday(issue, review.amount());
            case DAYS -> issue.plusDays(review.amount());
            case WEEKS -> issue.plusWeeks(review.amount());
            default -> issue;
        };
    }

    /** The earliest that the given number of working days after a day can have passed. */
    private static LocalDate workday(LocalDate after, int number) {
        LocalDate day = after;
        for (int passed = 0; passed < number && passed < LONGEST; ) {
            day = day.plusDays(1);
            boolean works = !isWeekend(day) || !MONTHS_WITHOUT_MADE_UP_DAYS.contains(day.getMonthValue());
            passed += works ? 1 : 0;
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
