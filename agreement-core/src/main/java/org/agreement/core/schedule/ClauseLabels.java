package org.agreement.core.schedule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.agreement.api.agreement.Clause;
import org.agreement.api.clause.ClauseId;
import org.agreement.core.clause.Ordinals;

/** How the clauses of an agreement are called: 第十二条. */
public final class ClauseLabels {

    private final Map<ClauseId, String> labels = new LinkedHashMap<>();

    /** The labels of the clauses of an agreement. */
    public ClauseLabels(Stream<Clause> clauses) {
        clauses.forEach(clause -> labels.put(clause.id(), Ordinals.clause(clause.number())));
    }

    /** The label of a clause of the agreement. */
    public String label(ClauseId clause) {
        return labels.getOrDefault(clause, clause.toString());
    }
}
