package org.agreement.api.fee;

import java.math.BigDecimal;

/**
 * Upper-case Chinese amounts after 支付结算办法, annex 1: one 零 for zeros in between, 整 where the amount ends with 元. Where the
 * rule leaves a choice, a zero at the end of a group of four is written (壹拾万零柒仟元), one before 角 is not.
 */
final class AmountInWords {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int[] UNITS = {1, 10, 100, 1_000};
    private static final int GROUP = 10_000;

    private AmountInWords() {}

    static String of(BigDecimal amount) {
        long cents = amount.abs().movePointRight(2).longValueExact();
        String sign = amount.signum() < 0 ? "负" : "";
        return "人民币" + sign + yuan(cents / 100, cents) + fraction(cents);
    }

    private static String yuan(long yuan, long cents) {
        if (yuan == 0) {
            return cents == 0 ? "零元" : "";
        }
        StringBuilder words = new StringBuilder();
        boolean zero = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int value = (int) (yuan / power(group) % GROUP);
            zero |= value < GROUP / 10 && words.length() > 0;
            if (value > 0) {
                words.append(zero ? "零" : "").append(group(value)).append(GROUPS[group]);
                zero = value % 10 == 0;
            }
        }
        return words.append("元").toString();
    }

    private static long power(int group) {
        long power = 1;
        for (int i = 0; i < group; i++) {
            power *= GROUP;
        }
        return power;
    }

    private static String group(int value) {
        StringBuilder words = new StringBuilder();
        boolean zero = false;
        int rest = value;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int unit = UNITS[place];
            int digit = rest / unit;
            rest %= unit;
            if (digit == 0) {
                zero = words.length() > 0;
            } else {
                words.append(zero ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
                zero = false;
            }
        }
        return words.toString();
    }

    private static String fraction(long cents) {
        int jiao = (int) (cents / 10 % 10);
        int fen = (int) (cents % 10);
        if (jiao == 0 && fen == 0) {
            return "整";
        }
        String tens = jiao > 0 ? DIGITS.charAt(jiao) + "角" : cents >= 100 ? "零" : "";
        return tens + (fen > 0 ? DIGITS.charAt(fen) + "分" : "");
    }
}
