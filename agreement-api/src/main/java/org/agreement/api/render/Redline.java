package org.agreement.api.render;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Two versions of an agreement in one text. Only the engine makes it, so components may be added.
 *
 * @param lines without what only the new version says, they are the old one, and the other way round
 * @param author whose the changes are
 * @param at when they were found
 */
public record Redline(List<Line> lines, String author, LocalDateTime at) {

    public Redline {
        lines = List.copyOf(lines);
    }

    /**
     * A paragraph, or a row of a table.
     *
     * @param numbered whether the document counts it; else its number, if it has one, is part of its text
     * @param part names the clause or other part that it belongs to, as the documents of this engine do; empty: none that is known
     * @param change whether the line as a whole is in one version only
     * @param cells the cells of a row or of the head of a table, else one
     */
    public record Line(Kind kind, boolean numbered, Optional<String> part, Change change, List<List<Run>> cells) {

        public Line {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Words of one version, or of both.
     *
     * @param strong whether they are shown bold: strong words, and all words of a conspicuous clause
     */
    public record Run(Change change, String text, boolean strong) {}

    /** In which version something stands. */
    public enum Change {
        /** In both. */
        NONE,
        /** In the old one. */
        DELETED,
        /** In the new one. */
        INSERTED
    }

    /** What a line is. */
    public enum Kind {
        TITLE,
        SECTION,
        CLAUSE,
        ANNEX,
        PARAGRAPH,
        ITEM,
        /** The head of a table, with which a new table begins. */
        HEAD,
        /** A further row of a table; it may have fewer cells than the head, if the last ones are empty. */
        ROW
    }
}
