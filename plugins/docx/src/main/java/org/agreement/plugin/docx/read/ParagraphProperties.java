package org.agreement.plugin.docx.read;

import java.util.Optional;
import org.agreement.api.review.UnreadableDocument;

/**
 * What a paragraph says of itself.
 *
 * @param joined whether its end was deleted, so that the next paragraph goes on with it
 */
record ParagraphProperties(Optional<String> style, ListReference list, boolean joined) {

    static final ParagraphProperties NONE = new ParagraphProperties(Optional.empty(), ListReference.NONE, false);

    /** Reads the properties that were just entered. */
    static ParagraphProperties read(PartReader part) throws UnreadableDocument {
        Optional<String> style = Optional.empty();
        ListReference list = ListReference.NONE;
        boolean joined = false;
        int inside = part.depth();
        while (part.nextChild(inside)) {
            switch (part.name()) {
                case "numPr" -> list = ListReference.read(part);
                case "rPr" -> joined = deleted(part);
                case "pStyle" -> {
                    style = part.value();
                    part.skip();
                }
                default -> part.skip();
            }
        }
        return new ParagraphProperties(style, list, joined);
    }

    private static boolean deleted(PartReader part) throws UnreadableDocument {
        boolean deleted = false;
        int inside = part.depth();
        while (part.nextChild(inside)) {
            deleted |= part.name().equals("del") || part.name().equals("moveFrom");
            part.skip();
        }
        return deleted;
    }
}
