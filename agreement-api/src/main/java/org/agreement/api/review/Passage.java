package org.agreement.api.review;

import java.util.Optional;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.clause.Effect;

/**
 * A stretch of a reviewed text.
 *
 * @param kind what it is
 * @param start the first code point in the text, counted from 0
 * @param end the code point after the last one
 * @param text the words
 * @param heading the heading that it stands under, without number; empty where there is none
 * @param clause the clause of our own agreement
 * @param effect what it does to the sides, where that is known
 */
public record Passage(
        Kind kind,
        int start,
        int end,
        String text,
        String heading,
        Optional<ClauseId> clause,
        Optional<Effect> effect) {

    /** What a passage is. */
    public enum Kind {
        /** The title of the text. */
        TITLE,
        /** The heading of a section. */
        SECTION,
        /** The heading of a clause. */
        CLAUSE,
        /** A paragraph. */
        PARAGRAPH,
        /** A numbered item. */
        ITEM,
        /** A row of a table. */
        ROW
    }
}
