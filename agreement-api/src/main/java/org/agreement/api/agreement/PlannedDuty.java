package org.agreement.api.agreement;

import java.time.LocalTime;
import java.util.List;
import org.agreement.api.party.PartyRole;
import org.agreement.api.time.DayRule;

/**
 * A duty whose day has not been counted yet.
 *
 * @param id unique among the duties of an agreement and the same whenever they are planned, such as {@code payment-2027-01}
 * @param by the time of that day, Beijing time; {@link #END_OF_DAY} where the whole day counts
 * @param who has to do it: one side or both
 * @param what the duty in the language of agreements, in a few words
 * @param term the path of the term that sets the time; the clauses that print it are the duty's clauses
 */
public record PlannedDuty(String id, DayRule day, LocalTime by, List<PartyRole> who, String what, String term) {

    /** Copies the sides. */
    public PlannedDuty {
        who = List.copyOf(who);
    }

    /** Said of a duty that may be done until the day is over; printed as 24:00. */
    public static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
}
