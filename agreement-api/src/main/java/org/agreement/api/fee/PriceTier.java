package org.agreement.api.fee;

import java.util.Optional;

/**
 * A price that holds up to a number of units.
 *
 * @param upTo the last unit that it holds for; empty for the last tier only
 */
public record PriceTier(Optional<Integer> upTo, UnitPrice price) {}
