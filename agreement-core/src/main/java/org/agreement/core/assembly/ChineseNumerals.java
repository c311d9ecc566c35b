package org.agreement.core.assembly;

/** Chinese numerals as chapters, clauses and items are numbered with: 十二, 一百零一. */
public final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final int[] UNITS = {1, 10, 100, 1_000};
    private static final int LIMIT = 10_000;

    private ChineseNumerals() {}

    /**
     * The numeral of a number from 1 to 9,999.
     *
     * @throws IllegalArgumentException outside of that range
     */
    public static String of(int number) {
        if (number < 1 || number >= LIMIT) {
            throw new IllegalArgumentException("no numeral for " + number);
        }
        StringBuilder numeral = new StringBuilder();
        boolean zero = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = number / UNITS[place] % 10;
            if (digit == 0) {
                zero = numeral.length() > 0;
                continue;
            }
            numeral.append(zero ? "零" : "");
            boolean leadingTen = place == 1 && digit == 1 && numeral.length() == 0;
            numeral.append(leadingTen ? "" : DIGITS.charAt(digit)).append(PLACES[place]);
            zero = false;
        }
        return numeral.toString();
    }
}
