package org.agreement.plugin.standard.review;

import java.math.BigDecimal;
import java.util.Optional;

/** Amounts of money as texts write them: in figures, and in the capital numerals of bills. */
final class Amounts {

    /** An amount in capital numerals, for a pattern. */
    static final String IN_WORDS = "[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖两拾佰仟十百千万亿]{1,24}[元圆](?:[零壹贰叁肆伍陆柒捌玖一二三四五六七八九]角)?"
            + "(?:[零壹贰叁肆伍陆柒捌玖一二三四五六七八九]{1,2}分)?[整正]?";

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String PLAIN_DIGITS = "〇一二三四五六七八九";

    private Amounts() {}

    /** {@code 12,000.50}; empty if it is none. */
    static Optional<BigDecimal> figures(String text) {
        String digits = text.replace(",", "").replace("，", "");
        return digits.matches("[0-9]{1,15}(\\.[0-9]{1,6})?") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    /** {@code 壹万贰仟元伍角整}; empty if it is none. */
    static Optional<BigDecimal> words(String text) {
        long total = 0;
        long section = 0;
        long digit = 0;
        long cents = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = digit(c);
            if (value >= 0) {
                digit = value;
            } else if (small(c) > 0) {
                section += (digit == 0 ? 1 : digit) * small(c);
                digit = 0;
            } else if (c == '万' || c == '亿') {
                total = (total + section + digit) * (c == '万' ? 10_000L : 100_000_000L);
                section = 0;
                digit = 0;
            } else if (c == '元' || c == '圆') {
                total += section + digit;
                section = 0;
                digit = 0;
            } else if (c == '角' || c == '分') {
                cents += digit * (c == '角' ? 10 : 1);
                digit = 0;
            } else if (c != '整' && c != '正') {
                return Optional.empty();
            }
        }
        return Optional.of(BigDecimal.valueOf(total * 100 + cents, 2));
    }

    private static int digit(char c) {
        int capital = DIGITS.indexOf(c);
        int plain = PLAIN_DIGITS.indexOf(c);
        return c == '两' ? 2 : Math.max(capital, plain);
    }

    private static int small(char c) {
        return switch (c) {
            case '拾', '十' -> 10;
            case '佰', '百' -> 100;
            case '仟', '千' -> 1000;
            default -> 0;
        };
    }
}
