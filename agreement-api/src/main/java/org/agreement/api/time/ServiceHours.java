package org.agreement.api.time;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.api.value.Scalar;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Written;

/** Hours of one day in minutes since midnight, Beijing time; the end is after the start and at most 24:00. */
@Written(
        pattern = "^\\s*([01]?[0-9]|2[0-3]):[0-5][0-9]\\s*[-–~至]\\s*(([01]?[0-9]|2[0-3]):[0-5][0-9]|24:00)\\s*$",
        zh = "起止时点，如 09:00-18:00，至多到 24:00",
        en = "from and until, such as 09:00-18:00, at most 24:00",
        example = "09:00-18:00")
public record ServiceHours(int fromMinute, int untilMinute) implements Scalar {

    private static final Pattern FORM =
            Pattern.compile("\\s*([0-9]{1,2}):([0-5][0-9])\\s*[-–~至]\\s*([0-9]{1,2}):([0-5][0-9])\\s*");
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    /** Checks the order of start and end. */
    public ServiceHours {
        if (fromMinute < 0 || fromMinute >= untilMinute || untilMinute > DAY) {
            throw new Unreadable("结束时点应当晚于开始时点，至多为 24:00", "an end after the start, at most 24:00");
        }
    }

    /**
     * Reads {@code 09:00-18:00}.
     *
     * @throws Unreadable if the text is no such pair or the end is not after the start
     */
    public static ServiceHours parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new Unreadable("写起止时点，如 09:00-18:00", "from and until, such as 09:00-18:00");
        }
        return new ServiceHours(minutes(form.group(1), form.group(2)), minutes(form.group(3), form.group(4)));
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * HOUR + Integer.parseInt(minutes);
    }

    /** The length in minutes. */
    public int length() {
        return untilMinute - fromMinute;
    }

    @Override
    public String printed() {
        return time(fromMinute, "%d:%02d") + "至" + time(untilMinute, "%d:%02d");
    }

    @Override
    public String text() {
        return time(fromMinute, "%02d:%02d") + "-" + time(untilMinute, "%02d:%02d");
    }

    private static String time(int minute, String format) {
        return String.format(Locale.ROOT, format, minute / HOUR, minute % HOUR);
    }
}
