package org.agreement.core.clause;

import java.util.List;
import java.util.OptionalInt;
import org.agreement.api.agreement.Block;
import org.agreement.api.terms.Terms;

/** The text of a clause or annex, checked when it was loaded: filling it cannot fail for valid terms. Immutable. */
public final class Template {

    private final List<Part> parts;

    Template(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** The text for these terms, with the numbers of one agreement. */
    public List<Block> fill(Terms terms, Numbers numbers) {
        return filled(terms, numbers, false).finish();
    }

    /**
     * The number that an item has for these terms; empty if it is not there.
     *
     * @param ordinal its number in the clause file
     */
    public OptionalInt item(Terms terms, Numbers numbers, int ordinal) {
        return filled(terms, numbers, true).number(ordinal);
    }

    private Filling filled(Terms terms, Numbers numbers, boolean counting) {
        Filling filling = new Filling(numbers, counting);
        Frame frame = Frame.of(terms);
        parts.forEach(part -> part.fill(filling, frame));
        return filling;
    }
}
