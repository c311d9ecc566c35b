package org.agreement.core.pricing;

import java.util.Optional;

/**
 * What a quote is made for.
 *
 * @param usage the usage of each month; empty: what the base fees include
 * @param months the number of service months from the first on, at least 1
 */
public record QuoteBasis(Optional<Usage> usage, int months) {

    /** The first month at the included volume. */
    public static QuoteBasis firstMonth() {
        return new QuoteBasis(Optional.empty(), 1);
    }
}
