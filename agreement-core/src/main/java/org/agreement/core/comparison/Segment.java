package org.agreement.core.comparison;

/** A stretch of a compared text. */
public record Segment(Kind kind, String text) {

    /** Where the stretch stands. */
    public enum Kind {
        /** In both texts. */
        SAME("same"),
        /** In the old one only. */
        DELETED("deleted"),
        /** In the new one only. */
        INSERTED("inserted");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** As it stands in JSON. */
        public String text() {
            return text;
        }
    }
}
