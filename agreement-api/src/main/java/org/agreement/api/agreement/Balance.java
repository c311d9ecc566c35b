package org.agreement.api.agreement;

import java.util.List;
import java.util.Map;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.clause.ClauseNature;
import org.agreement.api.party.PartyRole;

/**
 * The two pans of the scale: what each side has to do, may do, and suffers, counted per item.
 *
 * @param pans for each side its duties ({@code OBLIGATION}, whom it binds), rights ({@code RIGHT}, whom it favours) and
 *     remedies ({@code REMEDY}, whom it favours)
 */
public record Balance(Map<PartyRole, Map<ClauseNature, List<Weight>>> pans) {

    /**
     * One clause or item on a pan.
     *
     * @param item the number of the item; 0 for a whole clause
     */
    public record Weight(ClauseId clause, int item) {}

    /** How many weights of a nature a side has. */
    public int count(PartyRole role, ClauseNature nature) {
        return pans.getOrDefault(role, Map.of()).getOrDefault(nature, List.of()).size();
    }
}
