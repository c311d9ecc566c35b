package org.agreement.plugin.standard.review;

import java.util.OptionalInt;

/** Whole numbers as clauses are numbered: {@code 12}, {@code １２}, {@code 十二}, {@code 一百零一}. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** The number; empty if it is none below 10,000. */
    static OptionalInt parse(String text) {
        if (text.isEmpty() || text.length() > 8) {
            return OptionalInt.empty();
        }
        return Character.isDigit(text.charAt(0)) ? figures(text) : words(text);
    }

    private static OptionalInt figures(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0 || number > 999) {
                return OptionalInt.empty();
            }
            number = number * 10 + digit;
        }
        return OptionalInt.of(number);
    }

    private static OptionalInt words(String text) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == '〇' ? '零' : text.charAt(i);
            int unit = c == '千' ? 1000 : c == '百' ? 100 : c == '十' ? 10 : 0;
            if (unit > 0) {
                sum += Math.max(digit, 1) * unit;
                digit = 0;
            } else if (DIGITS.indexOf(c) >= 0) {
                digit = DIGITS.indexOf(c);
            } else {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(sum + digit);
    }
}
