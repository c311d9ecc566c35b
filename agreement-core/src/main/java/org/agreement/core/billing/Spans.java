package org.agreement.core.billing;

import java.time.LocalDate;
import org.agreement.api.time.TimeSpan;

/** Periods of calendar time that include their first day. */
final class Spans {

    private Spans() {}

    /** The last day of a period whose first day is counted; time below a day is that day. */
    static LocalDate last(LocalDate first, TimeSpan span) {
        return switch (span.unit()) {
            case SECONDS, MINUTES, HOURS -> first;
            case DAYS, WORKDAYS -> first.plusDays(span.amount()).minusDays(1);
            case WEEKS -> first.plusWeeks(span.amount()).minusDays(1);
            case MONTHS -> first.plusMonths(span.amount()).minusDays(1);
            case YEARS -> first.plusYears(span.amount()).minusDays(1);
        };
    }
}
