package org.agreement.plugin.docx.read;

import java.util.Optional;
import org.agreement.api.review.UnreadableDocument;

/** What a paragraph or a style says of its list; both may be absent. */
record ListReference(Optional<Integer> list, Optional<Integer> level) {

    static final ListReference NONE = new ListReference(Optional.empty(), Optional.empty());

    /** Reads the properties that were just entered; a list that a paragraph was put into later is none before. */
    static ListReference read(PartReader part, Version version) throws UnreadableDocument {
        ListReference read = NONE;
        boolean later = false;
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (part.name().equals("ilvl")) {
                read = new ListReference(read.list(), part.number());
            } else if (part.name().equals("numId")) {
                read = new ListReference(part.number(), read.level());
            } else if (part.name().equals("ins")) {
                later = !version.shows("ins");
            }
            part.skip();
        }
        return later ? NONE : read;
    }
}
