package org.agreement.plugin.docx.read;

import java.util.Optional;
import org.agreement.api.review.UnreadableDocument;

/** What a paragraph or a style says of its list; both may be absent. */
record ListReference(Optional<Integer> list, Optional<Integer> level) {

    static final ListReference NONE = new ListReference(Optional.empty(), Optional.empty());

    /** Reads the properties that were just entered. */
    static ListReference read(PartReader part) throws UnreadableDocument {
        ListReference read = NONE;
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (part.name().equals("ilvl")) {
                read = new ListReference(read.list(), part.number());
            } else if (part.name().equals("numId")) {
                read = new ListReference(part.number(), read.level());
            }
            part.skip();
        }
        return read;
    }
}
