package org.agreement.core.pricing;

import java.time.YearMonth;
import java.util.Optional;

/**
 * What a quote is made for.
 *
 * @param usage the usage of each month; empty: what the base fees include
 * @param months the number of service months from the first on, at least 1
 * @param billed a calendar month to be priced instead, as its bill would price it
 */
public record QuoteBasis(Optional<Usage> usage, int months, Optional<YearMonth> billed) {

    /** Service months from the first on. */
    public QuoteBasis(Optional<Usage> usage, int months) {
        this(usage, months, Optional.empty());
    }

    /** A calendar month as it will be billed, the first and the last one by their days. */
    public static QuoteBasis billed(Optional<Usage> usage, YearMonth month) {
        return new QuoteBasis(usage, 1, Optional.of(month));
    }

    /** The first month at the included volume. */
    public static QuoteBasis firstMonth() {
        return new QuoteBasis(Optional.empty(), 1);
    }
}
