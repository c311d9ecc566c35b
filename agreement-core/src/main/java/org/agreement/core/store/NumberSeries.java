package org.agreement.core.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The series that agreements of one year are numbered in, without gaps.
 *
 * @param prefix letters and digits, such as {@code KF}
 */
public record NumberSeries(String prefix, int year) {

    /** Used where the user sets no other. */
    public static final String DEFAULT_PREFIX = "KF";

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Pattern PREFIX = Pattern.compile("[\\p{L}\\p{Nd}]{1,20}");

    public NumberSeries {
        if (!isPrefix(prefix)) {
            throw new IllegalArgumentException("no prefix for numbers: " + prefix);
        }
    }

    /** The series of the year that it is in China. */
    public static NumberSeries now(String prefix, Clock clock) {
        return new NumberSeries(
                prefix, LocalDate.ofInstant(clock.instant(), CHINA).getYear());
    }

    /** Whether numbers can begin with a text. */
    public static boolean isPrefix(String text) {
        return PREFIX.matcher(text).matches();
    }

    /** {@code KF-2026-000001}. */
    String number(long sequence) {
        return String.format(Locale.ROOT, "%s-%04d-%06d", prefix, year, sequence);
    }
}
