package org.agreement.core.logic;

/**
 * A truth function of numbered variables, as a node of a decision diagram: it asks for its variable, and goes on with one of
 * two functions of later variables. Equal functions of one {@link Diagram} are the same object.
 */
public final class Truth {

    /** Stands behind all variables. */
    static final int END = Integer.MAX_VALUE;

    private final int variable;
    private final Truth no;
    private final Truth yes;

    Truth(int variable, Truth no, Truth yes) {
        this.variable = variable;
        this.no = no;
        this.yes = yes;
    }

    /** A function that is the same whatever the variables. */
    Truth() {
        this.variable = END;
        this.no = this;
        this.yes = this;
    }

    int variable() {
        return variable;
    }

    /** What is left of it if a variable, not later than its own, has this value. */
    Truth given(int asked, boolean value) {
        return asked < variable ? this : value ? yes : no;
    }
}
