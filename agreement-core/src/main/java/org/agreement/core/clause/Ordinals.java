package org.agreement.core.clause;

/** How the parts of an agreement are numbered in print. */
public final class Ordinals {

    private static final int LETTERS = 26;

    private Ordinals() {}

    /** {@code 第一章}. */
    public static String section(int number) {
        return "第" + ChineseNumerals.of(number) + "章";
    }

    /** {@code 第十二条}. */
    public static String clause(int number) {
        return "第" + ChineseNumerals.of(number) + "条";
    }

    /** {@code （二）}. */
    public static String item(int number) {
        return "（" + ChineseNumerals.of(number) + "）";
    }

    /** {@code 附件A}; the 27th is {@code 附件AA}. */
    public static String annex(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return "附件" + letters;
    }
}
