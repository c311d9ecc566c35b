package org.agreement.api.terms;

import java.util.List;
import org.agreement.api.fee.Money;
import org.agreement.api.time.TimeSpan;

/**
 * Insurance that the provider keeps up.
 *
 * @param proof within which time proof of it is handed over, and of each change
 * @param tail how long after the end it is kept up
 */
public record Insurance(List<Cover> covers, TimeSpan proof, TimeSpan tail) {

    /** A kind of insurance and the least amount insured. */
    public record Cover(String kind, Money amount) {}
}
