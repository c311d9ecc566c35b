package org.agreement.plugin.docx.write;

/** The numbers that Word's lists give, as a document shows them before Word has counted. */
final class Ordinals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "千百十";
    private static final int LETTERS = 26;

    private Ordinals() {}

    /** {@code 第十二章}. */
    static String section(int number) {
        return "第" + numeral(number) + "章";
    }

    /** {@code 附件B}. */
    static String annex(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return "附件" + letters;
    }

    /** A number below 10,000. */
    private static String numeral(int number) {
        StringBuilder printed = new StringBuilder();
        int rest = number;
        int unit = 1000;
        boolean gap = false;
        for (int place = 0; place <= UNITS.length(); place++) {
            int digit = rest / unit;
            if (digit > 0) {
                printed.append(gap ? "零" : "").append(DIGITS.charAt(digit));
                printed.append(place < UNITS.length() ? UNITS.substring(place, place + 1) : "");
            }
            gap = digit == 0 && printed.length() > 0;
            rest %= unit;
            unit /= 10;
        }
        return number >= 10 && number < 20 ? printed.substring(1) : printed.toString();
    }
}
