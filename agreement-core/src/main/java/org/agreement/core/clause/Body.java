package org.agreement.core.clause;

import java.util.List;

/**
 * The body of a clause file as it was written.
 *
 * @param items how many items there are
 * @param notes the drafting notes
 */
record Body(List<Node> nodes, int items, List<Node> notes) {

    /** The body of a file that has none. */
    static final Body EMPTY = new Body(List.of(), 0, List.of());
}
