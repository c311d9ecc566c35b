package org.agreement.api.fee;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.agreement.api.value.Scalar;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Written;

/** A part of a whole, from 0 % to 100 %, at most four decimals of a percent. */
@Written(
        pattern = "^\\s*(100(\\.0{1,4})?|[0-9]{1,2}(\\.[0-9]{1,4})?)\\s*[%％]\\s*$",
        zh = "百分比，0% 到 100%",
        en = "a percentage from 0% to 100%",
        example = "95%")
public record Share(BigDecimal percent) implements Scalar, Comparable<Share> {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Pattern FORM = Pattern.compile("\\s*[0-9]{1,6}(?:\\.[0-9]{1,12})?\\s*[%％]\\s*");

    /** Checks the range. */
    public Share {
        percent = Numbers.plain(percent);
        if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
            throw new Unreadable("百分比应当在 0% 到 100% 之间", "a percentage from 0% to 100%");
        }
        if (percent.scale() > 4) {
            throw new Unreadable("百分比至多四位小数", "at most four decimals");
        }
    }

    /** So many percent. */
    public static Share ofPercent(String percent) {
        return new Share(new BigDecimal(percent));
    }

    /**
     * Reads {@code 95%}.
     *
     * @throws Unreadable if the text is no percentage from 0 to 100
     */
    public static Share parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new Unreadable("写百分比，如 95%", "a percentage such as 95%");
        }
        return new Share(new BigDecimal(text.replaceAll("[%％\\s]", "")));
    }

    /** The part of one: 95 % is 0.95. */
    public BigDecimal fraction() {
        return percent.movePointLeft(2);
    }

    /** The exact, unrounded part of an amount. */
    public BigDecimal of(BigDecimal amount) {
        return amount.multiply(fraction());
    }

    @Override
    public int compareTo(Share other) {
        return percent.compareTo(other.percent);
    }

    @Override
    public String printed() {
        return percent.toPlainString() + "%";
    }

    @Override
    public String text() {
        return printed();
    }
}
