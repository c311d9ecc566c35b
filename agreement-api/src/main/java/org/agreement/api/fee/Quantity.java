package org.agreement.api.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.api.value.Scalar;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Written;

/** A number of what is counted, not negative, at most two decimals. */
@Written(
        pattern = "^\\s*[0-9]{1,12}(\\.[0-9]{1,2})?\\s*\\S+\\s*$",
        zh = "数量加计量单位，如 3000 conversation 或 3000通",
        en = "a number and a measure, such as 3000 conversation",
        example = "3000 conversation")
public record Quantity(BigDecimal amount, Measure measure) implements Scalar {

    private static final Pattern FORM = Pattern.compile("\\s*([0-9]{1,12}(?:\\.[0-9]{1,2})?)\\s*(\\S+)\\s*");

    /** Takes away trailing zeros, so that equal quantities are equal. */
    public Quantity {
        amount = Numbers.plain(amount);
    }

    /** A whole number of what is counted. */
    public static Quantity of(long amount, Measure measure) {
        return new Quantity(BigDecimal.valueOf(amount), measure);
    }

    /**
     * Reads {@code 3000 conversation}.
     *
     * @throws Unreadable if the text is no number with a measure
     */
    public static Quantity parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new Unreadable("写数量加计量单位，如 3000 conversation", "a number and a measure, such as 3000 conversation");
        }
        return new Quantity(new BigDecimal(form.group(1)), Measure.parse(form.group(2)));
    }

    /** What is counted here beyond the other quantity of the same measure, not below zero. */
    public Quantity beyond(Quantity other) {
        return new Quantity(amount.subtract(other.amount).max(BigDecimal.ZERO), measure);
    }

    /** The same quantity as a whole number, HALF_UP. */
    public Quantity whole() {
        return new Quantity(amount.setScale(0, RoundingMode.HALF_UP), measure);
    }

    @Override
    public String printed() {
        return Numbers.printed(amount) + measure.printed();
    }

    @Override
    public String text() {
        return amount.toPlainString() + " " + measure.text();
    }
}
