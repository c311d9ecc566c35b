package org.agreement.core.review;

/**
 * Why a finding is not counted.
 *
 * @param kind who says so
 * @param reason in their words; empty where none is needed
 */
public record Suppression(Kind kind, String reason) {

    /** Who says that a finding is not counted. */
    public enum Kind {
        /** A remark in the text, with a reason. */
        IN_TEXT("text"),
        /** An earlier review found it already. */
        BASELINE("baseline");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** As the JSON of a review names it. */
        public String text() {
            return text;
        }
    }
}
