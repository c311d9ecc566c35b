package org.agreement.api.agreement;

import java.time.LocalDateTime;
import java.util.List;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.party.PartyRole;

/**
 * Something that one side has to do at a time.
 *
 * @param due Beijing time
 * @param provisional whether the day depends on a calendar that is not published yet
 */
public record DatedDuty(LocalDateTime due, PartyRole who, String what, List<ClauseId> clauses, boolean provisional) {}
