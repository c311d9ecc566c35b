package org.agreement.plugin.docx.read;

import java.util.Locale;

/** Numbers of lists as Word prints them. */
final class NumberFormats {

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int LARGEST_ROMAN = 4999;
    private static final int LETTERS = 26;

    /** Letters are doubled from 27, tripled from 53; nobody reads more than so many. */
    private static final int MOST_LETTERS = 30;

    private NumberFormats() {}

    /**
     * Prints a number.
     *
     * @param format the name of the format; an unknown one prints decimal digits, as Word does
     */
    static String print(String format, int number) {
        String decimal = String.valueOf(number);
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + decimal : decimal;
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(decimal);
            case "numberInDash" -> "- " + decimal + " -";
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> upTo(20, number, 0x2460);
            case "decimalEnclosedParen" -> upTo(20, number, 0x2474);
            case "decimalEnclosedFullstop" -> upTo(20, number, 0x2488);
            case "ideographEnclosedCircle" -> upTo(10, number, 0x3280);
            case "chineseCountingThousand", "japaneseLegal", "taiwaneseCountingThousand" -> spoken(format, number);
            case "chineseCounting", "taiwaneseCounting" ->
                number < 100 ? ChineseCounting.SPOKEN.of(number) : ChineseCounting.SPOKEN.digits(number);
            case "japaneseCounting" -> ChineseCounting.JAPANESE.of(number);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
                ChineseCounting.SPOKEN.digits(number);
            case "chineseLegalSimplified" -> ChineseCounting.LEGAL.of(number);
            case "ideographLegalTraditional" -> ChineseCounting.TRADITIONAL_LEGAL.of(number);
            case "ideographTraditional" -> among(STEMS, number);
            case "ideographZodiac" -> among(BRANCHES, number);
            case "ideographZodiacTraditional" ->
                number < 1 || number > 60
                        ? decimal
                        : among(STEMS, (number - 1) % STEMS.length() + 1)
                                + among(BRANCHES, (number - 1) % BRANCHES.length() + 1);
            default -> decimal;
        };
    }

    private static String spoken(String format, int number) {
        return format.equals("japaneseLegal")
                ? ChineseCounting.TRADITIONAL_LEGAL.of(number)
                : ChineseCounting.SPOKEN.of(number);
    }

    private static String upTo(int last, int number, int first) {
        return number >= 1 && number <= last ? Character.toString(first + number - 1) : String.valueOf(number);
    }

    private static String among(String signs, int number) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : String.valueOf(number);
    }

    private static String fullWidth(String decimal) {
        return decimal.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String letters(int number, char first) {
        int times = (number - 1) / LETTERS + 1;
        return number < 1 || times > MOST_LETTERS
                ? String.valueOf(number)
                : Character.toString(first + (number - 1) % LETTERS).repeat(times);
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder printed = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                printed.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return printed.toString();
    }
}
