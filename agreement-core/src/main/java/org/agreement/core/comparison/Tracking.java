package org.agreement.core.comparison;

import java.util.List;
import java.util.Locale;

/**
 * Whether a difference was tracked as a change, in a document that tracks changes.
 *
 * @param authors who made the tracked changes, as the document says, in the order of the text; a nameless one is empty
 */
public record Tracking(Tracked tracked, List<String> authors) {

    public Tracking {
        authors = List.copyOf(authors);
    }

    /** How much of a difference was tracked. */
    public enum Tracked {
        /** It is not there any more if all tracked changes are rejected. */
        YES,
        /** It stays as it is if all tracked changes are rejected. */
        NO,
        /** Something of it stays if all tracked changes are rejected. */
        PARTLY;

        /** As it stands in JSON. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
