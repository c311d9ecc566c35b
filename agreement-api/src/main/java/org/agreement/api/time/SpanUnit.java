package org.agreement.api.time;

import java.util.Arrays;

/** The unit of a {@link TimeSpan}. */
public enum SpanUnit {
    /** Seconds. */
    SECONDS("秒", "s second seconds 秒钟"),
    /** Minutes. */
    MINUTES("分钟", "min minute minutes 分"),
    /** Hours of the clock. */
    HOURS("小时", "h hour hours"),
    /** Calendar days. */
    DAYS("日", "days day d 天 自然日"),
    /** Days on which people work: no weekend, no public holiday, 调休 working days included. */
    WORKDAYS("个工作日", "workdays workday 工作日"),
    /** Weeks. */
    WEEKS("周", "weeks week"),
    /** Calendar months. */
    MONTHS("个月", "months month 月"),
    /** Years. */
    YEARS("年", "years year");

    private final String printed;
    private final String written;

    SpanUnit(String printed, String written) {
        this.printed = printed;
        this.written = written;
    }

    /** The unit in an agreement, put straight after the number. */
    public String printed() {
        return printed;
    }

    /** The unit as {@link TimeSpan#text()} writes it. */
    public String text() {
        return written.substring(0, (written + " ").indexOf(' '));
    }

    boolean isWritten(String word) {
        return printed.equals(word) || Arrays.asList(written.split(" ", -1)).contains(word);
    }
}
