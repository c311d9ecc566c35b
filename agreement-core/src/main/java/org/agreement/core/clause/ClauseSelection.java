package org.agreement.core.clause;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.clause.ClauseId;

/**
 * What a request says about which clauses it wants.
 *
 * @param industry empty: general
 * @param plugins the add-ons that are active, with whatever else is
 * @param prefer which plugin's replacement stands, by the id of the replaced clause, {@code annex:} before it for an annex
 * @param exclude clauses to be left out
 */
public record ClauseSelection(
        Optional<String> industry, List<String> plugins, Map<String, String> prefer, List<ClauseId> exclude) {

    /** Everything as the plugins have it. */
    public static final ClauseSelection GENERAL = new ClauseSelection(Optional.empty(), List.of(), Map.of(), List.of());
}
