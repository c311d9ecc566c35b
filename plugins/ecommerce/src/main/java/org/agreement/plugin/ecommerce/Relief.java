package org.agreement.plugin.ecommerce;

import java.util.List;
import org.agreement.api.fee.Money;
import org.agreement.api.time.TimeSpan;

/**
 * What the provider may give a buyer without asking.
 *
 * @param grants up to which amounts
 * @param evidence what is kept of each case
 * @param decide within which time the customer decides what goes beyond
 * @param report within which time after the end of a day its list is handed over
 * @param notice how long before they hold new amounts are told
 */
public record Relief(List<Grant> grants, List<String> evidence, TimeSpan decide, TimeSpan report, TimeSpan notice) {

    /** A kind of relief with its limit for one order and for one day of all shops. */
    public record Grant(String name, Money perOrder, Money perDay) {}
}
