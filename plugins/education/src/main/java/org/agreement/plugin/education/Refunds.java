package org.agreement.plugin.education;

import org.agreement.api.fee.Money;
import org.agreement.api.time.TimeSpan;

/**
 * How money is paid back to learners.
 *
 * @param accept within which time a request is registered
 * @param calculate within which time after that the amount is worked out
 * @param pay within which time after the registration it is paid back
 * @param coolingOff within which time after the payment no reason is asked for
 * @param example figures that the clause is worked out for
 */
public record Refunds(TimeSpan accept, TimeSpan calculate, TimeSpan pay, TimeSpan coolingOff, Course example) {

    /**
     * A course that somebody leaves.
     *
     * @param paid what was paid for it
     * @param lessons the lessons that were paid for, gifts not counted
     * @param attended how many of them were given
     * @param listPrice the price of a lesson without discount
     */
    public record Course(Money paid, int lessons, int attended, Money listPrice) {}
}
