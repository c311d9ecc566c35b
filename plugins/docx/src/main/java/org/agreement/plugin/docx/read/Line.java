package org.agreement.plugin.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a document, or a row of a table.
 *
 * @param pieces where its text comes from, in its order; their places count from the beginning of the line
 * @param row whether it is a row
 * @param tag the tag of the content control that it stands in; empty: none
 * @param end the tracked change that its end is part of
 */
record Line(String text, List<Piece> pieces, boolean row, String tag, Optional<Revision> end) {

    static final String BAR = " | ";

    /** The lines of a text that was broken by hand. */
    List<Line> split() {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        int piece = 0;
        while (from <= text.length()) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            int first = piece;
            while (piece < pieces.size() && pieces.get(piece).end() <= to) {
                piece++;
            }
            int last = Math.min(piece + 1, pieces.size());
            lines.add(new Line(text, pieces.subList(first, last), row, tag, Optional.empty()).part(from, to));
            from = to + 1;
        }
        return lines;
    }

    private Line part(int from, int to) {
        List<Piece> inside = pieces.stream()
                .filter(piece -> piece.start() < to && piece.end() > from)
                .map(piece -> piece.between(from, to).movedBy(-from))
                .toList();
        return new Line(text.substring(from, to), inside, row, tag, end);
    }

    /** The line without the space around it. */
    Line stripped() {
        int first = 0;
        while (first < text.length() && isBlank(text.charAt(first))) {
            first++;
        }
        int last = text.length();
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return first == 0 && last == text.length() ? this : part(first, last);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** The cells of a row in one line, with bars between them; empty ones at the end are left out. */
    static Line row(List<List<Line>> cells, String tag, Optional<Revision> end) {
        List<Line> columns = new ArrayList<>();
        cells.forEach(cell -> columns.add(joined(cell, " ", false, tag)));
        while (!columns.isEmpty() && columns.get(columns.size() - 1).text().isEmpty()) {
            columns.remove(columns.size() - 1);
        }
        return joined(columns, BAR, true, tag).endedBy(end);
    }

    private static Line joined(List<Line> lines, String between, boolean row, String tag) {
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? "" : between);
            int start = text.length();
            lines.get(i).pieces().forEach(piece -> pieces.add(piece.movedBy(start)));
            text.append(lines.get(i).text());
        }
        return new Line(text.toString(), pieces, row, tag, Optional.empty());
    }

    /** The line with another end. */
    Line endedBy(Optional<Revision> other) {
        return new Line(text, pieces, row, tag, other);
    }

    /** The line fastened to one place as a whole. */
    Line fastenedTo(Piece.Anchor anchor) {
        return new Line(
                text, pieces.stream().map(piece -> piece.fastenedTo(anchor)).toList(), row, tag, end);
    }
}
