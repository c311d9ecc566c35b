package org.agreement.api.fee;

import java.math.BigDecimal;

/** How numbers without a currency are kept and printed. */
final class Numbers {

    private static final BigDecimal GROUPED_FROM = BigDecimal.valueOf(10_000);

    private Numbers() {}

    /** The same number without trailing zeros and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** From five digits on in groups of three: {@code 3000}, {@code 12,000}. */
    static String printed(BigDecimal number) {
        String plain = number.toPlainString();
        return number.abs().compareTo(GROUPED_FROM) < 0 ? plain : grouped(plain);
    }

    /** In groups of three: {@code 5,000.00}. */
    static String grouped(String plain) {
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        int first = plain.startsWith("-") ? 1 : 0;
        for (int i = point - 3; i > first; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
