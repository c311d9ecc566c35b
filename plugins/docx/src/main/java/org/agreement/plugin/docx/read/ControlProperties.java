package org.agreement.plugin.docx.read;

import java.util.Optional;
import org.agreement.api.review.UnreadableDocument;

/**
 * What a content control says of itself.
 *
 * @param contents whether it holds a table of contents
 */
record ControlProperties(Optional<String> tag, boolean contents) {

    static final ControlProperties NONE = new ControlProperties(Optional.empty(), false);

    /** Reads the properties that were just entered. */
    static ControlProperties read(PartReader part) throws UnreadableDocument {
        Optional<String> tag = Optional.empty();
        boolean contents = false;
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (part.name().equals("docPartObj")) {
                contents |= isContents(part);
            } else {
                tag = part.name().equals("tag") ? tag.or(part::value) : tag;
                part.skip();
            }
        }
        return new ControlProperties(tag, contents);
    }

    private static boolean isContents(PartReader part) throws UnreadableDocument {
        boolean contents = false;
        int inside = part.depth();
        while (part.nextChild(inside)) {
            contents |= part.value().filter("Table of Contents"::equals).isPresent();
            part.skip();
        }
        return contents;
    }
}
