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

    /** Texts of others may have more parts than numerals are made for. */
    private static final int LARGEST = 9999;

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
        boolean inDigits = number > LARGEST;
        return switch (this) {
            case SECTION -> inDigits ? "第" + number + "章" : Ordinals.section(number);
            case CLAUSE -> inDigits ? "第" + number + "条" : Ordinals.clause(number);
            case ANNEX -> Ordinals.annex(number);
            case FRONT, CLOSING -> "";
        };
    }
}
