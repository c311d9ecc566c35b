package org.agreement.core.data;

import java.util.Comparator;

/**
 * Where something was written.
 *
 * @param file the name under which the file was given
 * @param line counted from 1; 0 when only the file is known
 * @param column counted from 1 in code points; 0 when only the file is known
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> READING_ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The file as a whole. */
    public static Place inFile(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        return READING_ORDER.compare(this, other);
    }

    /** {@code request.yaml:14:17}, or the file alone. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
