package org.agreement.core.clause;

import java.util.OptionalInt;

/** Whole numbers from 1 to 9999 in Chinese numerals, as statutes write them: {@code 一百零一}, {@code 十二}. */
public final class ChineseNumerals {

    private static final int LARGEST = 9999;
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "千百十";

    private ChineseNumerals() {}

    /**
     * Prints a number.
     *
     * @throws IllegalArgumentException if it is not from 1 to 9999
     */
    public static String of(int number) {
        if (number < 1 || number > LARGEST) {
            throw new IllegalArgumentException("no numeral for " + number);
        }
        StringBuilder printed = new StringBuilder();
        int rest = number;
        int unit = 1000;
        boolean gap = false;
        for (int place = 0; place <= UNITS.length(); place++) {
            int digit = rest / unit;
            if (digit == 0) {
                gap = printed.length() > 0;
            } else {
                printed.append(gap ? "零" : "").append(DIGITS.charAt(digit));
                printed.append(place < UNITS.length() ? UNITS.substring(place, place + 1) : "");
                gap = false;
            }
            rest %= unit;
            unit /= 10;
        }
        return number >= 10 && number < 20 ? printed.substring(1) : printed.toString();
    }

    /** Reads a number that is written exactly as {@link #of} prints it. */
    public static OptionalInt parse(String text) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int place = UNITS.indexOf(c);
            if (place >= 0) {
                sum += Math.max(digit, 1) * power(UNITS.length() - place);
                digit = 0;
            } else if (DIGITS.indexOf(c) >= 0) {
                digit = DIGITS.indexOf(c);
            } else {
                return OptionalInt.empty();
            }
            if (sum > LARGEST) {
                return OptionalInt.empty();
            }
        }
        sum += digit;
        boolean exact = sum >= 1 && sum <= LARGEST && of(sum).equals(text);
        return exact ? OptionalInt.of(sum) : OptionalInt.empty();
    }

    private static int power(int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
