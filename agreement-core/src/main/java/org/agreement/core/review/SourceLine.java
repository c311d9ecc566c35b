package org.agreement.core.review;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The line of a text around some words of it, as far as it is shown.
 *
 * @param before what stands before the words
 * @param words the words, up to the end of the line
 * @param after what stands behind them
 */
public record SourceLine(String before, String words, String after) {

    private static final String MORE = "…";

    /**
     * Cuts a line out of a text.
     *
     * @param start the first code point of the words
     * @param end the code point after the last one
     * @param before how many characters are shown before the words at most
     * @param after how many are shown from the beginning of the words at most
     */
    public static SourceLine around(TextIndex index, int start, int end, int before, int after) {
        String text = index.text();
        int from = index.of(start);
        int to = index.of(end);
        int first = from;
        while (first > 0 && from - first < before && !isBreak(text.charAt(first - 1))) {
            first--;
        }
        int last = from;
        while (last < text.length() && last - from < after && !isBreak(text.charAt(last))) {
            last++;
        }
        int border = Math.min(to, last);
        boolean cutBefore = first > 0 && !isBreak(text.charAt(first - 1));
        boolean cutAfter = last < text.length() && !isBreak(text.charAt(last));
        return new SourceLine(
                (cutBefore ? MORE : "") + printable(text.substring(first, from)),
                printable(text.substring(from, border)),
                printable(text.substring(border, last)) + (cutAfter ? MORE : ""));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** What would move the cursor or turn the direction is shown as a space: the text may be anybody's. */
    public static String printable(String text) {
        return text.codePoints()
                .map(c -> isPrintable(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The same of several lines, which stay apart. */
    public static String printableLines(String text) {
        return Stream.of(text.split("\n", -1)).map(SourceLine::printable).collect(Collectors.joining("\n"));
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
