package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file, or its end.
 *
 * @param number from 1
 * @param column of the first character of the text, from 1
 */
record Line(int number, int column, String text) {

    /** All lines of a text, whichever way they end. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(new Line(lines.size() + 1, 1, line)));
        return lines;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The line without space at both ends. */
    Line stripped() {
        String start = text.stripLeading();
        return new Line(number, column + text.length() - start.length(), start.stripTrailing());
    }

    /** The line from an index on. */
    Line from(int index) {
        return new Line(number, column + text.codePointCount(0, index), text.substring(index));
    }
}
