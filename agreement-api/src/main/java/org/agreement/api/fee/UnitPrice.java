package org.agreement.api.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.agreement.api.value.Scalar;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Written;

/** A price in yuan for one unit: not negative, at most four decimals, printed with at least two. */
@Written(
        pattern = "^\\s*[0-9]{1,9}(\\.[0-9]{1,4})?\\s*元?\\s*$",
        zh = "单价，单位元，至多四位小数",
        en = "a price in yuan for one unit, at most four decimals",
        example = "2.00")
public record UnitPrice(BigDecimal amount) implements Scalar {

    private static final Pattern FORM = Pattern.compile("\\s*[0-9]{1,9}(?:\\.[0-9]+)?\\s*元?\\s*");

    /** Checks sign and decimals. */
    public UnitPrice {
        if (amount.signum() < 0 || Numbers.plain(amount).scale() > 4) {
            throw new Unreadable("单价不得为负，至多四位小数", "not negative, at most four decimals");
        }
        amount = amount.setScale(Math.max(2, Numbers.plain(amount).scale()), RoundingMode.UNNECESSARY);
    }

    /**
     * Reads {@code 2.00}.
     *
     * @throws Unreadable if the text is no price or has more than four decimals
     */
    public static UnitPrice parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new Unreadable("写数字，如 2.00", "digits such as 2.00");
        }
        return new UnitPrice(new BigDecimal(text.replace("元", "").strip()));
    }

    /** The exact, unrounded price of a number of units. */
    public BigDecimal times(BigDecimal units) {
        return amount.multiply(units);
    }

    @Override
    public String printed() {
        return Numbers.grouped(amount.toPlainString()) + "元";
    }

    @Override
    public String text() {
        return amount.toPlainString();
    }
}
