package org.agreement.api.clause;

import java.util.List;
import org.agreement.api.party.PartyRole;

/**
 * What a clause or an item does to the two sides.
 *
 * @param binds who has to do or bear something; empty: neutral
 * @param favours who gains; empty: neutral
 */
public record Effect(ClauseNature nature, List<PartyRole> binds, List<PartyRole> favours) {}
