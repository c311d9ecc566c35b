package org.agreement.core.comparison;

import java.util.Optional;
import java.util.OptionalInt;
import org.agreement.api.agreement.Inline;

/**
 * A stretch of a line of one origin.
 *
 * @param path the term whose value it is
 * @param target the key of the part that it refers to
 * @param item the item of that part
 */
record Piece(String printed, Optional<String> path, Optional<String> target, OptionalInt item) {

    static final String ANNEX = "annex:";

    static Piece words(String printed) {
        return new Piece(printed, Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    static Piece of(Inline inline) {
        if (inline instanceof Inline.Value value) {
            return new Piece(value.printed(), Optional.of(value.path()), Optional.empty(), OptionalInt.empty());
        } else if (inline instanceof Inline.ClauseLink link) {
            return new Piece(
                    link.printed(), Optional.empty(), Optional.of(link.target().toString()), link.item());
        } else if (inline instanceof Inline.AnnexLink link) {
            return new Piece(link.printed(), Optional.empty(), Optional.of(ANNEX + link.target()), OptionalInt.empty());
        }
        return words(inline.printed());
    }
}
