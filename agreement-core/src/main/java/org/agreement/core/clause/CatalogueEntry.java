package org.agreement.core.clause;

import java.util.List;
import java.util.Optional;
import org.agreement.api.agreement.Block;

/**
 * A clause or annex of the catalogue as people read it.
 *
 * @param clause empty for an annex
 * @param annex empty for a clause
 * @param when the conditions under which it is there, as written
 * @param replaces the id of what it stands for
 * @param text with placeholders and conditions in words
 * @param notes drafting notes
 */
public record CatalogueEntry(
        Optional<ClauseText> clause,
        Optional<AnnexText> annex,
        List<String> when,
        Optional<String> replaces,
        List<Block> text,
        List<Block> notes) {

    public CatalogueEntry {
        when = List.copyOf(when);
        text = List.copyOf(text);
        notes = List.copyOf(notes);
    }
}
