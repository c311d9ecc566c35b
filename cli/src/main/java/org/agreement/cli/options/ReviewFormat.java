package org.agreement.cli.options;

import java.util.Locale;

/** The forms in which a review is told. */
public enum ReviewFormat {
    TEXT,
    JSON,
    /** For code scanning services and editors. */
    SARIF;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
