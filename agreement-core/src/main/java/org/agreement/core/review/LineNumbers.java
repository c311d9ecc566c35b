package org.agreement.core.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a text; they end with a line feed, a carriage return, or both. */
public final class LineNumbers {

    private final int[] starts;

    public LineNumbers(String text) {
        List<Integer> found = new ArrayList<>(List.of(0));
        int place = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            place += Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1)) ? 0 : 1;
            boolean returnBeforeFeed = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !returnBeforeFeed)) {
                found.add(place);
            }
        }
        starts = found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The line of a code point, from 1. */
    public int of(int codePoint) {
        int index = Arrays.binarySearch(starts, codePoint);
        return index >= 0 ? index + 1 : -index - 1;
    }

    /** The first code point of a line that is counted from 1. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** How many lines there are. */
    public int count() {
        return starts.length;
    }
}
