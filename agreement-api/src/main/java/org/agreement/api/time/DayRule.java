package org.agreement.api.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** How a day is found. Which day it is depends on the working-day calendar, which the engine knows. */
public sealed interface DayRule {

    /** A day of the calendar, moved as told if it is no working day. */
    record On(LocalDate day, WhenHoliday whenHoliday) implements DayRule {}

    /** A working day of a month, counted from 1. */
    record WorkdayOf(YearMonth month, int number) implements DayRule {}

    /** The last day of a period that begins on the day after another (民法典 201 to 203). */
    record After(DayRule start, TimeSpan span) implements DayRule {}

    /** The last day on which something is still a period before another day, which is not counted. */
    record Before(DayRule end, TimeSpan span) implements DayRule {}

    /** The day itself, whatever it is. */
    static DayRule on(LocalDate day) {
        return new On(day, WhenHoliday.SAME_DAY);
    }

    /** The day so long after this one. */
    default DayRule plus(TimeSpan span) {
        return new After(this, span);
    }

    /** The day so long before this one. */
    default DayRule minus(TimeSpan span) {
        return new Before(this, span);
    }
}
