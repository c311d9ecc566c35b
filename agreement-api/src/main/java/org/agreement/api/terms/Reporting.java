package org.agreement.api.terms;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.agreement.api.time.WhenHoliday;

/** What the provider reports, and when. */
public record Reporting(Weekly weekly, List<Metric> contents) {

    /** The weekly report: on which day, by which time, and what if that is no working day. */
    public record Weekly(DayOfWeek day, LocalTime by, WhenHoliday whenHoliday) {}
}
