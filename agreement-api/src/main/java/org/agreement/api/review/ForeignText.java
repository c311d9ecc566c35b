package org.agreement.api.review;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A document as text: the whole text and its passages, whose places count its code points.
 *
 * @param spots where in its document the text stands, in the order of the text; empty where the text is the document
 * @param marks the stretches that the document marks, in the order of the text; they do not overlap
 */
public record ForeignText(String text, List<Passage> passages, List<Spot> spots, List<Mark> marks) {

    /**
     * A place in a document of paragraphs, which are made of runs of one formatting each.
     *
     * @param start the first code point of the text that stands there, counted from 0
     * @param paragraph which paragraph of the document it is, counted from 1
     * @param run which run of the paragraph it is, counted from 1
     */
    public record Spot(int start, int paragraph, int run) {}

    /**
     * A stretch that the document marks, such as a content control of a word processor. Our own documents mark clauses with
     * {@code plugin-id/clause-name@revision}.
     *
     * @param start the first code point, counted from 0
     * @param end the code point after the last one
     */
    public record Mark(int start, int end, String tag) {}

    public ForeignText {
        passages = List.copyOf(passages);
        spots = List.copyOf(spots);
        marks = List.copyOf(marks);
    }

    /** A text that is its own document. */
    public ForeignText(String text, List<Passage> passages) {
        this(text, passages, List.of(), List.of());
    }

    /** Where in the document a code point of the text stands. */
    public Optional<Spot> spot(int codePoint) {
        Spot wanted = new Spot(codePoint, 0, 0);
        int index = Collections.binarySearch(spots, wanted, Comparator.comparingInt(Spot::start));
        int last = index >= 0 ? index : -index - 2;
        return last < 0 ? Optional.empty() : Optional.of(spots.get(last));
    }
}
