package org.agreement.core.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.agreement.api.fee.Proration;
import org.agreement.api.terms.Payment.Plan;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.Period;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;

/**
 * A calendar month of an agreement, as it is billed.
 *
 * @param served the days on which the agreement holds
 * @param fees the days for which fees run; none before they begin
 * @param accepted the days on which usage may lie: from cut-off to cut-off, the first and the last month to the agreement's ends
 * @param counted those of them whose usage is charged
 * @param agreement the whole agreement
 */
public record BilledMonth(
        YearMonth month, Period served, Period fees, Period accepted, Period counted, Period agreement) {

    /**
     * The month.
     *
     * @param feeStart from when fees run; empty: from the start of the agreement
     * @throws Failure if the agreement does not hold in it
     */
    public static BilledMonth of(Terms terms, YearMonth month, Optional<LocalDate> feeStart) {
        return of(terms, month, feeStart, terms.period().until());
    }

    /**
     * The month of an agreement that ends on a day.
     *
     * @throws Failure if the agreement does not hold in it
     */
    public static BilledMonth of(Terms terms, YearMonth month, Optional<LocalDate> feeStart, LocalDate end) {
        Period agreement = new Period(terms.period().from(), end);
        Period served = cut(new Period(month.atDay(1), month.atEndOfMonth()), agreement);
        if (served.days() < 1) {
            throw new Failure(
                    ErrorCode.BILL_OUTSIDE,
                    month.toString(),
                    agreement.from().toString(),
                    agreement.until().toString());
        }
        Period running = new Period(feeStart.orElse(agreement.from()), end);
        Period accepted = accepted(terms, month, served, agreement);
        return new BilledMonth(month, served, cut(served, running), accepted, cut(accepted, running), agreement);
    }

    private static Period accepted(Terms terms, YearMonth month, Period served, Period agreement) {
        if (terms.payment().plan() instanceof Plan.OnCompletion) {
            return served;
        }
        int day = terms.tree().reconciliation().cutOff();
        LocalDate from = cutOff(month.minusMonths(1), day).plusDays(1);
        boolean last = YearMonth.from(agreement.until()).equals(month);
        Period between = new Period(from, last ? agreement.until() : cutOff(month, day));
        return cut(between, agreement);
    }

    private static LocalDate cutOff(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    /** The common days; none if there are none. */
    private static Period cut(Period one, Period other) {
        LocalDate from = one.from().isBefore(other.from()) ? other.from() : one.from();
        LocalDate until = one.until().isAfter(other.until()) ? other.until() : one.until();
        return until.isBefore(from) ? new Period(from, from.minusDays(1)) : new Period(from, until);
    }

    /** Whether one-off fees fall into it. */
    boolean first() {
        return YearMonth.from(agreement.from()).equals(month);
    }

    /** Whether the agreement ends in it. */
    boolean last() {
        return YearMonth.from(agreement.until()).equals(month);
    }

    Proration proration() {
        return new Proration(fees.days(), month.lengthOfMonth());
    }
}
