package org.agreement.api.agreement;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.fee.Money;
import org.agreement.api.party.PartyRole;

/**
 * Something that one side, or both, have to do at a time.
 *
 * @param id unique among the duties of an agreement
 * @param due Beijing time
 * @param clauses where it stands
 * @param amount what of a payment is known beforehand, as the duty's words say
 * @param provisional whether the day depends on a calendar that is not published yet
 */
public record DatedDuty(
        String id,
        LocalDateTime due,
        List<PartyRole> who,
        String what,
        List<ClauseId> clauses,
        Optional<Money> amount,
        boolean provisional) {

    /** Copies the lists. */
    public DatedDuty {
        who = List.copyOf(who);
        clauses = List.copyOf(clauses);
    }
}
