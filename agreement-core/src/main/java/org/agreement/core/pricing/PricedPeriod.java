package org.agreement.core.pricing;

import java.time.LocalDate;
import java.util.Set;
import org.agreement.api.fee.Metered;
import org.agreement.api.fee.Proration;
import org.agreement.api.time.Period;

/**
 * A stretch of an agreement that is priced at once: a service month of a quote, or a calendar month of a bill.
 *
 * @param period the days for which fees run; none where they have not begun
 * @param agreement the whole agreement
 * @param first whether one-off fees fall into it
 * @param proration the part of a full month for which fees run
 * @param usage what was used
 * @param delivered the names of the fee items whose results were accepted in it
 * @param interrupted the days on which the service was interrupted, which lower the least that is paid
 */
public record PricedPeriod(
        Period period,
        Period agreement,
        boolean first,
        Proration proration,
        Metered usage,
        Set<String> delivered,
        int interrupted) {

    /** The n-th service month, from 0; the last one may be cut by the end of the agreement. */
    static Period serviceMonth(Period agreement, int n) {
        LocalDate until = fullServiceMonth(agreement, n).until();
        LocalDate end = until.isAfter(agreement.until()) ? agreement.until() : until;
        return new Period(agreement.from().plusMonths(n), end);
    }

    /** The n-th service month as if the agreement went on. */
    static Period fullServiceMonth(Period agreement, int n) {
        return new Period(
                agreement.from().plusMonths(n),
                agreement.from().plusMonths(n + 1L).minusDays(1));
    }
}
