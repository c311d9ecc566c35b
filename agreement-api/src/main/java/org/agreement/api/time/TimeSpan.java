package org.agreement.api.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.api.value.Scalar;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Written;

/** A length of time in one unit, such as 30 seconds or 3 working days. The amount is between 0 and 100,000. */
@Written(
        pattern = "^\\s*[0-9]{1,6}\\s*[A-Za-z\\u4e00-\\u9fff]+\\s*$",
        zh = "数字加单位：秒 s、分钟 min、小时 h、日 days、工作日 workdays、周 weeks、月 months、年 years",
        en = "a number and a unit: s, min, h, days, workdays, weeks, months, years",
        example = "3 workdays")
public record TimeSpan(int amount, SpanUnit unit) implements Scalar {

    private static final Pattern FORM = Pattern.compile("\\s*([0-9]{1,6})\\s*([A-Za-z\\u4e00-\\u9fff]+)\\s*");
    private static final int LARGEST = 100_000;

    /** Checks the amount. */
    public TimeSpan {
        if (amount < 0 || amount > LARGEST) {
            throw new Unreadable("数字应当在 0 到 100000 之间", "a number from 0 to 100000");
        }
    }

    /**
     * Reads {@code 3 workdays}, {@code 3个工作日}, {@code 48h}.
     *
     * @throws Unreadable if the text is no time span
     */
    public static TimeSpan parse(String text) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            for (SpanUnit unit : SpanUnit.values()) {
                if (unit.isWritten(form.group(2))) {
                    return new TimeSpan(Integer.parseInt(form.group(1)), unit);
                }
            }
        }
        throw new Unreadable(
                "写数字加单位，如 30s、48h、30 days、3 workdays（3个工作日）",
                "a number and a unit, such as 30s, 48h, 30 days, 3 workdays");
    }

    @Override
    public String printed() {
        return amount + unit.printed();
    }

    @Override
    public String text() {
        boolean symbol = unit == SpanUnit.SECONDS || unit == SpanUnit.MINUTES || unit == SpanUnit.HOURS;
        return symbol ? amount + unit.text() : amount + " " + unit.text();
    }
}
