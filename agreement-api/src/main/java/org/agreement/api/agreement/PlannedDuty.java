package org.agreement.api.agreement;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.agreement.api.party.PartyRole;
import org.agreement.api.time.DayRule;
import org.agreement.api.time.Period;

/**
 * A duty whose day has not been counted yet.
 *
 * @param id unique among the duties of an agreement and the same whenever they are planned, such as {@code payment-2027-01}
 * @param by the time of that day, Beijing time; {@link #END_OF_DAY} where the whole day counts
 * @param who has to do it: one side or both
 * @param what the duty in the language of agreements, in a few words
 * @param term the path of the term that sets the time; the clauses that print it are the duty's clauses, and where none does it is
 *     no duty of the agreement
 * @param paid what of a payment is known beforehand
 */
public record PlannedDuty(
        String id, DayRule day, LocalTime by, List<PartyRole> who, String what, String term, Optional<Paid> paid) {

    /**
     * The base fees that depend on no usage.
     *
     * @param days the days for which they are paid
     * @param words what stands before their amount, behind the duty
     */
    public record Paid(Period days, String words) {}

    /** Copies the sides. */
    public PlannedDuty {
        who = List.copyOf(who);
    }

    /** A duty that is no payment, or a payment of which nothing is known beforehand. */
    public PlannedDuty(String id, DayRule day, LocalTime by, List<PartyRole> who, String what, String term) {
        this(id, day, by, who, what, term, Optional.empty());
    }

    /** The same duty, with what of the payment is known. */
    public PlannedDuty paying(Period days, String words) {
        return new PlannedDuty(id, day, by, who, what, term, Optional.of(new Paid(days, words)));
    }

    /** Said of a duty that may be done until the day is over; printed as 24:00. */
    public static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
}
