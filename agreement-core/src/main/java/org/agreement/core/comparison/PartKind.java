package org.agreement.core.comparison;

import java.util.Locale;
import org.agreement.core.clause.Ordinals;

/** The parts of an agreement, in the order in which their kinds follow each other. */
public enum PartKind {
    /** Title, particulars of the parties, preamble. */
    FRONT,
    /** The heading of a section. */
    SECTION,
    CLAUSE,
    /** The signature block. */
    CLOSING,
    ANNEX;

    /** As it stands in JSON. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its headings bear numbers. */
    boolean isNumbered() {
        return this != FRONT && this != CLOSING;
    }

    /** {@code 第十二条}; empty for what bears no number. */
    String label(int number) {
        return switch (this) {
            case SECTION -> Ordinals.section(number);
            case CLAUSE -> Ordinals.clause(number);
            case ANNEX -> Ordinals.annex(number);
            case FRONT, CLOSING -> "";
        };
    }
}
