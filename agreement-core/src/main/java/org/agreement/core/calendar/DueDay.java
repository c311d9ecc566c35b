package org.agreement.core.calendar;

import java.time.LocalDate;

/**
 * A day that was counted.
 *
 * @param provisional whether a day counted lies in a year whose holidays are not announced, so that only
 *     weekends and holidays of a fixed date were left out
 */
public record DueDay(LocalDate day, boolean provisional) {

    /** A day that needs no calendar. */
    public static DueDay certain(LocalDate day) {
        return new DueDay(day, false);
    }

    /**
     * The day, where a guess is not enough.
     *
     * @throws org.agreement.core.refusal.Failure if it is provisional, saying how to supply the year
     */
    public LocalDate known() {
        if (provisional) {
            throw WorkingDays.unknown(day);
        }
        return day;
    }

    /** This day, provisional if the one it was counted from is. */
    public DueDay since(DueDay start) {
        return new DueDay(day, provisional || start.provisional());
    }
}
