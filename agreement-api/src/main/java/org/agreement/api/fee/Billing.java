package org.agreement.api.fee;

import java.util.List;
import java.util.Optional;
import org.agreement.api.time.Period;
import org.agreement.api.value.TermKey;

/** What a pricing model may know when it charges one fee item for one billing period. Only the engine implements it. */
public interface Billing {

    /** The calendar month, quarter or other period that is billed, cut to the agreement. */
    Period period();

    /** The whole period of the agreement. */
    Period agreement();

    /** The part of the full billing period that is served. */
    Proration proration();

    /** Whether this is the first billing period of the agreement: one-off fees fall into it. */
    default boolean first() {
        return period().from().equals(agreement().from());
    }

    /** Whether the result that the fee item pays for was accepted in this period; the first period where nothing is known. */
    default boolean delivered() {
        return first();
    }

    /** What was used in the period. */
    Metered usage();

    /** What the fee item of that name includes in this period, prorated and without roll-over. */
    Optional<Quantity> included(String feeName);

    /** What the fee item of that name carried over from the period before; empty where it carries nothing. */
    default Optional<Quantity> carried(String feeName) {
        return Optional.empty();
    }

    /** What the fee item of that name, on which this one builds, is charged in this period, in order. */
    default List<Charge> charges(String feeName) {
        return List.of();
    }

    /** The charges of the same fee item in the earlier periods, in order of time. */
    List<Charge> earlier();

    /** What was measured of the service levels. */
    Optional<KpiResults> kpi();

    /** A block of terms of a plugin, or a derived term; empty where the agreement has none. */
    default <T> Optional<T> term(TermKey<T> key) {
        return Optional.empty();
    }
}
