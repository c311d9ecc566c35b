package org.agreement.api.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.agreement.api.value.Scalar;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Written;

/** An exact amount in yuan (CNY) with two decimals, below 1,000,000,000,000. May be negative: a credit. */
@Written(
        pattern = "^\\s*-?([0-9]{1,12}|[0-9]{1,3}(,[0-9]{3}){1,3})(\\.[0-9]{1,2})?\\s*元?\\s*$",
        zh = "金额，单位元，至多两位小数；有千分号时加引号",
        en = "an amount in yuan, at most two decimals; quoted where it has grouping commas",
        example = "5000.00")
public record Money(BigDecimal amount) implements Scalar, Comparable<Money> {

    private static final BigDecimal LIMIT = BigDecimal.valueOf(1_000_000_000_000L);
    private static final Pattern FORM =
            Pattern.compile("\\s*-?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.[0-9]+)?\\s*元?\\s*");

    /** Nothing. */
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** Checks decimals and size. */
    public Money {
        if (Numbers.plain(amount).scale() > 2) {
            throw new Unreadable("金额至多两位小数（到分）", "at most two decimals");
        }
        if (amount.abs().compareTo(LIMIT) >= 0) {
            throw new Unreadable("金额应当小于一万亿元", "an amount below 1,000,000,000,000");
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** An amount written with digits and a point, for instance {@code 5000.00}. */
    public static Money of(String plain) {
        return new Money(new BigDecimal(plain));
    }

    /** Rounds an exact amount HALF_UP to 分; to be used once, for the amount of a printed line. */
    public static Money rounded(BigDecimal exact) {
        return new Money(exact.setScale(2, RoundingMode.HALF_UP));
    }

    /**
     * Reads {@code 5000}, {@code 5000.00} or {@code 5,000.00}, with or without 元.
     *
     * @throws Unreadable if the text is no amount, has more than two decimals or is too large
     */
    public static Money parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new Unreadable("写数字，如 5000.00", "digits such as 5000.00");
        }
        return new Money(new BigDecimal(text.replace(",", "").replace("元", "").strip()));
    }

    /** The sum. */
    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    /** The difference. */
    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    /** The amount in upper-case words, for instance {@code 人民币伍仟元整}. */
    public String inWords() {
        return AmountInWords.of(amount);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
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
