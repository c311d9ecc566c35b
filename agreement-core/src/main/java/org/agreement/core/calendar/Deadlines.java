package org.agreement.core.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.agreement.api.time.DayRule;
import org.agreement.api.time.SpanUnit;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.time.WhenHoliday;

/**
 * Counts periods to days by 民法典 201 to 203: the first day is not counted; a period of weeks, months or years ends on the day that
 * corresponds to the first one or on the last of the month; a last day that is no working day moves to the next one.
 *
 * <p>In a year whose holidays are not announced only weekends and the public holidays of a fixed date (元旦、劳动节、国庆节) are left
 * out, and the day says that it is provisional.
 */
public final class Deadlines {

    private static final List<MonthDay> FIXED_HOLIDAYS = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 2),
            MonthDay.of(10, 1),
            MonthDay.of(10, 2),
            MonthDay.of(10, 3));

    private final WorkingDays calendar;

    public Deadlines(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** The day that a rule finds. */
    public DueDay day(DayRule rule) {
        if (rule instanceof DayRule.On on) {
            return shifted(on.day(), on.whenHoliday());
        }
        if (rule instanceof DayRule.WorkdayOf workday) {
            return workdayOf(workday.month(), workday.number());
        }
        if (rule instanceof DayRule.After after) {
            return after(day(after.start()), after.span());
        }
        DayRule.Before before = (DayRule.Before) rule;
        DueDay end = day(before.end());
        return before(end.day(), before.span()).since(end);
    }

    /** The last day of a period that an event on the start sets off; hours are taken as days begun. */
    public DueDay after(LocalDate start, TimeSpan span) {
        if (span.unit() == SpanUnit.WORKDAYS) {
            return walk(start, span.amount(), day -> day.plusDays(1));
        }
        return shifted(start.plus(length(span)), WhenHoliday.NEXT_WORKDAY);
    }

    /** As {@link #after(LocalDate, TimeSpan)}, from a day that may itself be provisional. */
    public DueDay after(DueDay start, TimeSpan span) {
        return after(start.day(), span).since(start);
    }

    /** The last day on which something can be done that is due a period before a day, which is not counted. */
    public DueDay before(LocalDate end, TimeSpan span) {
        if (span.unit() == SpanUnit.WORKDAYS) {
            return walk(end, span.amount(), day -> day.minusDays(1));
        }
        return DueDay.certain(end.minus(length(span)));
    }

    /** The day, moved as agreed if it is no working day. */
    public DueDay shifted(LocalDate day, WhenHoliday rule) {
        return switch (rule) {
            case SAME_DAY -> DueDay.certain(day);
            case NEXT_WORKDAY -> toWorkday(day, next -> next.plusDays(1));
            case PREVIOUS_WORKDAY -> toWorkday(day, previous -> previous.minusDays(1));
        };
    }

    /** The n-th working day of a month, counted from 1. */
    public DueDay workdayOf(YearMonth month, int n) {
        return walk(month.atDay(1).minusDays(1), n, day -> day.plusDays(1));
    }

    private DueDay walk(LocalDate start, int workdays, UnaryOperator<LocalDate> step) {
        DueDay reached = DueDay.certain(start);
        for (int n = 0; n < workdays; n++) {
            reached = toWorkday(step.apply(reached.day()), step).since(reached);
        }
        return reached;
    }

    private DueDay toWorkday(LocalDate from, UnaryOperator<LocalDate> step) {
        boolean provisional = false;
        LocalDate day = from;
        while (true) {
            boolean known = calendar.isKnown(day);
            provisional = provisional || !known;
            if (known ? calendar.isWorkingDay(day) : isOrdinaryWeekday(day)) {
                return new DueDay(day, provisional);
            }
            day = step.apply(day);
        }
    }

    private static boolean isOrdinaryWeekday(LocalDate day) {
        return !HolidayReader.isWeekend(day) && !FIXED_HOLIDAYS.contains(MonthDay.from(day));
    }

    private static Period length(TimeSpan span) {
        return switch (span.unit()) {
            case SECONDS, MINUTES -> Period.ZERO;
            case HOURS -> Period.ofDays((span.amount() + 23) / 24);
            case DAYS, WORKDAYS -> Period.ofDays(span.amount());
            case WEEKS -> Period.ofWeeks(span.amount());
            case MONTHS -> Period.ofMonths(span.amount());
            case YEARS -> Period.ofYears(span.amount());
        };
    }
}
