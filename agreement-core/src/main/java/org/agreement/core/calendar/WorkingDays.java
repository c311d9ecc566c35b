package org.agreement.core.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;

/**
 * Which days are working days in mainland China: not on a weekend and no announced day off, or a weekend day worked in exchange
 * (调休). A year whose holidays are not announced is never guessed. Immutable.
 */
public final class WorkingDays {

    private final TreeMap<Integer, HolidayYear> years = new TreeMap<>();

    /** The working days of some years; of a year that is there twice the later one counts. */
    WorkingDays(Collection<HolidayYear> known) {
        known.forEach(year -> years.put(year.year(), year));
    }

    /** Whether the holidays of the day's year are announced. */
    public boolean isKnown(LocalDate day) {
        return years.containsKey(day.getYear());
    }

    /**
     * Whether people work on the day.
     *
     * @throws Failure if the holidays of its year are not known
     */
    public boolean isWorkingDay(LocalDate day) {
        HolidayYear year = year(day);
        return year.workdays().contains(day) || (!year.daysOff().containsKey(day) && !HolidayReader.isWeekend(day));
    }

    /** The name of the holiday that a day off belongs to; empty for any other day and for an unknown year. */
    public Optional<String> holiday(LocalDate day) {
        return Optional.ofNullable(years.get(day.getYear()))
                .flatMap(year -> Optional.ofNullable(year.daysOff().get(day)));
    }

    /**
     * The day itself if it is a working day, else the next one that is.
     *
     * @throws Failure if the holidays of a year that counts are not known
     */
    public LocalDate nextWorkingDay(LocalDate onOrAfter) {
        LocalDate day = onOrAfter;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * The day itself if it is a working day, else the last one before that is.
     *
     * @throws Failure if the holidays of a year that counts are not known
     */
    public LocalDate previousWorkingDay(LocalDate onOrBefore) {
        LocalDate day = onOrBefore;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /**
     * The last of a number of working days that begin on the day after the start (民法典 201); the start itself for none.
     *
     * @throws Failure if the holidays of a year that counts are not known
     */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        LocalDate day = start;
        for (int n = 0; n < days; n++) {
            day = nextWorkingDay(day.plusDays(1));
        }
        return day;
    }

    /**
     * The first of a number of working days that end on the day before the end; the end itself for none.
     *
     * @throws Failure if the holidays of a year that counts are not known
     */
    public LocalDate minusWorkingDays(LocalDate end, int days) {
        LocalDate day = end;
        for (int n = 0; n < days; n++) {
            day = previousWorkingDay(day.minusDays(1));
        }
        return day;
    }

    private HolidayYear year(LocalDate day) {
        return Optional.ofNullable(years.get(day.getYear())).orElseThrow(() -> unknown(day));
    }

    /** What is said of a day whose year is not known. */
    static Failure unknown(LocalDate day) {
        return new Failure(ErrorCode.CALENDAR_UNKNOWN_YEAR, String.valueOf(day.getYear()), day.toString());
    }
}
