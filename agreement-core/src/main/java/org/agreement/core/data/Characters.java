package org.agreement.core.data;

import java.util.Locale;
import java.util.OptionalInt;

/** Which characters a text may hold. */
final class Characters {

    /** Letters and marks that print as nothing by themselves: a joiner, fillers of Hangul, vowels of Khmer, selectors of Mongolian. */
    private static final String EMPTY_LETTERS = "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u3164\uFFA0";

    private Characters() {}

    /**
     * Whether no text may hold the character: it prints as nothing, or turns the direction of what follows,
     * so that a reader would see another text than the one agreed.
     */
    static boolean isForbidden(int codePoint) {
        boolean layout = codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        boolean control = Character.isISOControl(codePoint) && !layout;
        return control || isInvisible(codePoint) || isSurrogate(codePoint) || isNoCharacter(codePoint);
    }

    /** The first character of a text that it may not hold. */
    static OptionalInt firstForbidden(String text) {
        return text.codePoints().filter(Characters::isForbidden).findFirst();
    }

    static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** Spaces without width, joiners, marks of direction, byte-order marks within a text, separators of lines, empty letters. */
    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || EMPTY_LETTERS.indexOf(codePoint) >= 0;
    }

    /** Code points that Unicode reserves as no characters. */
    private static boolean isNoCharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }

    /** {@code U+0007}. */
    static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
