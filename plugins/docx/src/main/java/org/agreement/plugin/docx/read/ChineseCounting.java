package org.agreement.plugin.docx.read;

/** Whole numbers as East Asian word processors count them. */
enum ChineseCounting {
    /** {@code 一百零一}. */
    SPOKEN("零一二三四五六七八九", "十百千", false, true),
    /** {@code 百一}: no one before a unit, no zero. */
    JAPANESE("〇一二三四五六七八九", "十百千", false, false),
    /** {@code 壹佰零壹}. */
    LEGAL("零壹贰叁肆伍陆柒捌玖", "拾佰仟", true, true),
    /** {@code 壹佰零壹} in traditional characters. */
    TRADITIONAL_LEGAL("零壹貳參肆伍陸柒捌玖", "拾佰仟", true, true);

    private static final int LARGEST = 9999;

    private final String digits;
    private final String units;
    private final boolean oneBeforeTen;
    private final boolean chinese;

    ChineseCounting(String digits, String units, boolean oneBeforeTen, boolean chinese) {
        this.digits = digits;
        this.units = units;
        this.oneBeforeTen = oneBeforeTen;
        this.chinese = chinese;
    }

    /** A number from 0; from 10000 digit by digit. */
    String of(int number) {
        if (number < 1 || number > LARGEST) {
            return digits(number);
        }
        StringBuilder printed = new StringBuilder();
        boolean gap = false;
        for (int place = units.length(), unit = 1000; place >= 0; place--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = printed.length() > 0;
                continue;
            }
            boolean silent = digit == 1 && place > 0 && isSilent(number, place);
            printed.append(gap && chinese ? digits.substring(0, 1) : "");
            printed.append(silent ? "" : digits.substring(digit, digit + 1));
            printed.append(place > 0 ? units.substring(place - 1, place) : "");
            gap = false;
        }
        return printed.toString();
    }

    /** Whether the one before a unit is left out: {@code 十二}, and in Japanese always. */
    private boolean isSilent(int number, int place) {
        return chinese ? !oneBeforeTen && place == 1 && number < 20 : true;
    }

    /** A number digit by digit, with the round zero: {@code 一〇}. */
    String digits(int number) {
        StringBuilder printed = new StringBuilder();
        String.valueOf(number)
                .chars()
                .map(c -> Character.digit(c, 10))
                .forEach(digit -> printed.append(digit <= 0 ? "〇" : digits.substring(digit, digit + 1)));
        return printed.toString();
    }
}
