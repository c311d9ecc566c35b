package org.agreement.core.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One difference of two agreements.
 *
 * @param part the sort of part that it is in
 * @param clause the id of the clause or annex, where that is known
 * @param number of the part, as it is printed: the new one, of what was removed the old one
 * @param title of the part
 * @param path the term that was changed
 * @param before the old value of the term, else the old text, else the old number
 * @param after the new one
 * @param text both texts of the line, for what is not a whole part
 * @param tracking whether it was tracked; empty where nothing is
 */
public record Difference(
        Kind kind,
        Significance significance,
        PartKind part,
        Optional<String> clause,
        String number,
        String title,
        Optional<String> path,
        String before,
        String after,
        List<Segment> text,
        Optional<Tracking> tracking) {

    public Difference {
        text = List.copyOf(text);
    }

    /** The change of a term. */
    Difference of(String term) {
        return new Difference(
                kind, significance, part, clause, number, title, Optional.of(term), before, after, text, tracking);
    }

    Difference with(Tracking other) {
        return new Difference(
                kind, significance, part, clause, number, title, path, before, after, text, Optional.of(other));
    }

    /** What happened. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED,
        RENUMBERED;

        /** As it stands in JSON. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
