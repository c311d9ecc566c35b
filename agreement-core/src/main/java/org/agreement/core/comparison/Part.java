package org.agreement.core.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of an agreement: what stands under one heading.
 *
 * @param key names it in its document
 * @param id the clause or annex that it is, where that is known
 * @param number as its heading bears it, from 1; 0 where it bears none
 * @param title its heading without the number
 * @param heading the heading without the number, with the mark of a conspicuous clause; empty where it has none
 * @param prominent whether it is a clause that is shown conspicuously
 */
record Part(
        PartKind kind,
        String key,
        Optional<String> id,
        int number,
        String title,
        Optional<Line> heading,
        List<Line> lines,
        boolean prominent) {

    static final String FRONT = "front";
    static final String CLOSING = "closing";

    String label() {
        return number == 0 ? "" : kind.label(number);
    }

    /** Heading and lines, each on a line. */
    String printed() {
        String body = lines.stream().map(Line::printed).collect(Collectors.joining("\n"));
        String head = (label() + " " + title).strip();
        return head.isEmpty() || body.isEmpty() ? head + body : head + "\n" + body;
    }

    /** The heading and the lines. */
    List<Line> all() {
        return Stream.concat(heading.stream(), lines.stream()).toList();
    }

    String keys() {
        return lines.stream().map(Line::key).collect(Collectors.joining("\n"));
    }

    Part numbered(int other) {
        return new Part(kind, key, id, other, title, heading, lines, prominent);
    }

    /** The same part as a clause that is shown conspicuously. */
    Part shown() {
        Optional<Line> marked = heading.map(line -> line.before(Heading.PROMINENT));
        return new Part(kind, key, id, number, title, marked, lines, true);
    }

    Part with(List<Line> others) {
        return new Part(kind, key, id, number, title, heading, List.copyOf(others), prominent);
    }
}
