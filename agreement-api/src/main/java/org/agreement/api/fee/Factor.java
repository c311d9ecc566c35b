package org.agreement.api.fee;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.agreement.api.value.Scalar;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Written;

/** A number that a price or level is multiplied by, from 0 to 100, at most four decimals. */
@Written(
        pattern = "^\\s*[0-9]{1,3}(\\.[0-9]{1,4})?\\s*$",
        zh = "系数，如 1.3",
        en = "a factor such as 1.3",
        example = "1.3")
public record Factor(BigDecimal number) implements Scalar {

    private static final Pattern FORM = Pattern.compile("\\s*[0-9]{1,3}(?:\\.[0-9]+)?\\s*");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(100);

    /** Checks range and decimals. */
    public Factor {
        number = Numbers.plain(number);
        if (number.signum() < 0 || number.compareTo(LARGEST) > 0 || number.scale() > 4) {
            throw new Unreadable("系数在 0 到 100 之间，至多四位小数", "a factor from 0 to 100, at most four decimals");
        }
    }

    /**
     * Reads {@code 1.3}.
     *
     * @throws Unreadable if the text is no such number
     */
    public static Factor parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new Unreadable("写数字，如 1.3", "a number such as 1.3");
        }
        return new Factor(new BigDecimal(text.strip()));
    }

    /** The exact, unrounded product. */
    public BigDecimal times(BigDecimal amount) {
        return amount.multiply(number);
    }

    @Override
    public String printed() {
        return number.toPlainString();
    }

    @Override
    public String text() {
        return printed();
    }
}
