package org.agreement.plugin.standard;

import org.agreement.api.time.SpanUnit;
import org.agreement.api.time.TimeSpan;

/** How long a time span is at least, so that spans in different units can be compared: a month has 30 days, a year 365. */
final class SpanLength {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private SpanLength() {}

    /** Whole days. */
    static long days(TimeSpan span) {
        return seconds(span) / DAY;
    }

    /** Whole days with the weekends among working days, rounded up. */
    static long mostDays(TimeSpan span) {
        return span.unit() == SpanUnit.WORKDAYS ? (span.amount() * 7L + 4) / 5 : (seconds(span) + DAY - 1) / DAY;
    }

    /** Seconds; a working day has 24 hours. */
    static long seconds(TimeSpan span) {
        return span.amount()
                * switch (span.unit()) {
                    case SECONDS -> 1L;
                    case MINUTES -> MINUTE;
                    case HOURS -> HOUR;
                    case DAYS, WORKDAYS -> DAY;
                    case WEEKS -> 7 * DAY;
                    case MONTHS -> 30 * DAY;
                    case YEARS -> 365 * DAY;
                };
    }
}
