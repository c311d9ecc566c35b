package org.agreement.core.schedule;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.agreement.api.agreement.DatedDuty;
import org.agreement.api.agreement.PlannedDuty;

/**
 * The dated duties of one agreement.
 *
 * @param duties in order of time
 * @param labels how the clauses that they stand in are called
 */
public record Schedule(String title, List<DatedDuty> duties, ClauseLabels labels) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    public Schedule {
        duties = List.copyOf(duties);
    }

    /** When a duty is due, {@code 2027-01-04T18:00}, Beijing time; a day that counts to its end is {@code 2027-01-04T24:00}. */
    public static String written(DatedDuty duty) {
        return duty.due().toLocalTime().equals(PlannedDuty.END_OF_DAY)
                ? DATE.format(duty.due()) + "T24:00"
                : TIME.format(duty.due());
    }
}
