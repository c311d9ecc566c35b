package org.agreement.api.fee;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How one kind of fee item is described and charged. Stateless: the same fee and billing give the same charges.
 *
 * @param <F> the record that an entry of {@code fees} with this model is read into; besides its components an entry has
 *     {@code name} and {@code model}
 */
public interface PricingModel<F extends Record> {

    /** The key {@code model} of an entry, camelCase, unique over all plugins. */
    String id();

    /** The group in the fee schedule. */
    FeeCategory category();

    /** The class of the record. */
    Class<F> type();

    /** The line of the printed fee schedule. */
    FeeLine describe(F fee);

    /** What usage must hold so that the fee can be charged; checked before {@link #charge}. */
    Set<Measure> measures(F fee);

    /** Which of these measures count only what a voucher proves, whose number each row of usage states as its key. */
    default Set<Measure> proven(F fee) {
        return Set.of();
    }

    /** The charges for one period; empty where nothing is due. */
    List<Charge> charge(F fee, Billing billing);

    /** The name of another fee item that this one builds on; the engine checks that it exists. */
    default Optional<String> buildsOn(F fee) {
        return Optional.empty();
    }

    /** Whether what is charged depends on the charges of earlier periods, so that no period may be left out. */
    default boolean carries(F fee) {
        return false;
    }
}
