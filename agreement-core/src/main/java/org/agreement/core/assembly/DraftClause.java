package org.agreement.core.assembly;

import java.util.Optional;
import org.agreement.api.clause.ClauseId;
import org.agreement.core.clause.ClauseText;
import org.agreement.core.request.Selection.AddedClause;

/** A clause before it is numbered and filled: one of the catalogue, or one that the request adds. */
record DraftClause(ClauseId id, Optional<ClauseText> text, Optional<AddedClause> added) {

    /** The plugin part of the ids of clauses that a request adds. */
    static final String REQUEST = "request";

    static DraftClause of(ClauseText text) {
        return new DraftClause(text.id(), Optional.of(text), Optional.empty());
    }

    /** The n-th clause that the request adds, from 1. */
    static DraftClause of(AddedClause added, int n) {
        return new DraftClause(new ClauseId(REQUEST, "clause-" + n), Optional.empty(), Optional.of(added));
    }
}
