package org.agreement.core.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was announced for one year.
 *
 * @param daysOff with the names of the holidays
 * @param workdays weekend days that are worked in exchange (调休)
 */
record HolidayYear(int year, SortedMap<LocalDate, String> daysOff, SortedSet<LocalDate> workdays) {

    HolidayYear {
        daysOff = Collections.unmodifiableSortedMap(new TreeMap<>(daysOff));
        workdays = Collections.unmodifiableSortedSet(new TreeSet<>(workdays));
    }
}
