package org.agreement.core.comparison;

import java.util.List;
import java.util.Optional;

/**
 * A difference and what it is about.
 *
 * @param before the part of the old document
 * @param part of the new one
 * @param old the line of the old document, if it is about a line
 * @param line of the new one
 * @param rewordings what of the words of the old line it is about
 */
record Found(
        Difference difference,
        Optional<Part> before,
        Optional<Part> part,
        Optional<Line> old,
        Optional<Line> line,
        List<Rewording> rewordings) {

    static Found ofPart(Difference difference, Optional<Part> before, Optional<Part> part) {
        return new Found(difference, before, part, Optional.empty(), Optional.empty(), List.of());
    }

    Difference.Kind kind() {
        return difference.kind();
    }

    boolean isOfPart() {
        return old.isEmpty() && line.isEmpty();
    }

    /** Whether its lines in the new document were not in the old one, or not as they are. */
    boolean isNew() {
        return isOfPart() ? kind() == Difference.Kind.ADDED : kind() != Difference.Kind.RENUMBERED;
    }

    /** The lines of the new document that it is about. */
    List<Line> lines() {
        return isOfPart()
                ? part.map(Part::all).orElse(List.of())
                : line.stream().toList();
    }

    /** The lines of the old document that it is about. */
    List<Line> oldLines() {
        return isOfPart()
                ? before.map(Part::all).orElse(List.of())
                : old.stream().toList();
    }
}
