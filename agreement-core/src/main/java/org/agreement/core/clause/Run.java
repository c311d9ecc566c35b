package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.List;
import org.agreement.core.data.Place;

/** Running text put together from lines, which knows where each character was written. */
final class Run {

    private record Piece(int start, int line, int column) {}

    private final String file;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /** A run that begins with a line. */
    Run(String file, Line first) {
        this.file = file;
        add(first);
    }

    /** Joins a line without a space, as Chinese text is. */
    void add(Line line) {
        pieces.add(new Piece(text.length(), line.number(), line.column()));
        text.append(line.text());
    }

    String text() {
        return text.toString();
    }

    /** Where the character at an index was written. */
    Place place(int index) {
        Piece piece = pieces.get(0);
        for (Piece candidate : pieces) {
            if (candidate.start <= index) {
                piece = candidate;
            }
        }
        return new Place(file, piece.line, piece.column + Character.codePointCount(text, piece.start, index));
    }
}
