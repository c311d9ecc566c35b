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
 * @param strong whether it is shown bold
 */
record Piece(String printed, Optional<String> path, Optional<String> target, OptionalInt item, boolean strong) {

    static final String ANNEX = "annex:";

    static Piece words(String printed) {
        return words(printed, false);
    }

    private static Piece words(String printed, boolean strong) {
        return new Piece(printed, Optional.empty(), Optional.empty(), OptionalInt.empty(), strong);
    }

    static Piece of(Inline inline) {
        if (inline instanceof Inline.Value value) {
            return new Piece(value.printed(), Optional.of(value.path()), Optional.empty(), OptionalInt.empty(), false);
        } else if (inline instanceof Inline.ClauseLink link) {
            return new Piece(
                    link.printed(), Optional.empty(), Optional.of(link.target().toString()), link.item(), false);
        } else if (inline instanceof Inline.AnnexLink link) {
            return new Piece(
                    link.printed(), Optional.empty(), Optional.of(ANNEX + link.target()), OptionalInt.empty(), false);
        }
        return words(inline.printed(), inline instanceof Inline.Words words && words.strong());
    }
}
