package org.agreement.cli.options;

import java.util.Locale;

/** The forms in which a review is told. */
public enum ReviewFormat {
    TEXT,
    JSON,
    /** For code scanning services and editors. */
    SARIF,
    /** One page for a browser. */
    HTML,
    /** The reviewed document with comments at the places. */
    DOCX;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
