package org.agreement.core.comparison;

import java.util.Locale;

/** What a difference touches; later constants matter more. */
public enum Significance {
    /** How something is said. */
    WORDING,
    /** What the parties owe each other. */
    SUBSTANCE,
    /** What is paid. */
    PRICE;

    /** As it stands in JSON. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
