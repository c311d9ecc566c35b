package org.agreement.api.agreement;

import java.util.OptionalInt;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;

/** A piece of running text that remembers what it is made of. */
public sealed interface Inline {

    /** The text as printed. */
    String printed();

    /** Words of the clause file. */
    record Words(String printed, boolean strong) implements Inline {}

    /** The value of a term, with its path in the tree of terms. */
    record Value(String path, String printed) implements Inline {}

    /** A reference to a clause, or to one of its items. */
    record ClauseLink(ClauseId target, OptionalInt item, String printed) implements Inline {}

    /** A reference to an annex. */
    record AnnexLink(AnnexId target, String printed) implements Inline {}
}
