package org.agreement.api.review;

import java.util.Locale;

/**
 * What stands in a document beside its text, where a reader of the pages sees it.
 *
 * @param author who wrote it, as the document says; empty if it does not
 * @param text the words without the numbers of pages; of a picture what the document says that it shows, maybe nothing
 */
public record Aside(Kind kind, String author, String text) {

    /** Where it stands, or what it is. */
    public enum Kind {
        HEADER,
        FOOTER,
        COMMENT,
        /** A picture, a drawing without words that can be read, or an object of another program. */
        PICTURE;

        /** As it stands in JSON. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
