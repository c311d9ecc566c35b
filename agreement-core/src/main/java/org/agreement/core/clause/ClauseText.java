package org.agreement.core.clause;

import java.util.List;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Provenance;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.clause.ClauseStatus;
import org.agreement.api.clause.Effect;
import org.agreement.api.clause.LegalBasis;

/**
 * A clause of the catalogue, ready to be filled.
 *
 * @param serves the points of a checklist that it serves
 * @param notes drafting notes, never part of an agreement
 */
public record ClauseText(
        ClauseId id,
        String title,
        ClauseStatus status,
        Effect effect,
        List<String> serves,
        List<LegalBasis> basis,
        boolean prominent,
        Template template,
        List<Block> notes,
        Provenance provenance) {}
