package org.agreement.api.agreement;

import java.util.List;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.clause.ClauseStatus;
import org.agreement.api.clause.Effect;
import org.agreement.api.clause.LegalBasis;

/**
 * A clause of an assembled agreement. Only the engine makes it, so components may be added.
 *
 * @param number running through the agreement, from 1
 * @param effect what the clause does; an item may do something else
 * @param serves the points of a checklist that the clause serves, for instance {@code C-3.9}
 * @param prominent whether it is shown conspicuously (民法典 第四百九十六条)
 * @param notes why the clause is there and what to watch for; never part of the agreement
 */
public record Clause(
        ClauseId id,
        int number,
        String title,
        ClauseStatus status,
        Effect effect,
        List<String> serves,
        List<LegalBasis> basis,
        boolean prominent,
        List<Block> blocks,
        List<Block> notes,
        Provenance provenance) {}
