package org.agreement.plugin.standard;

import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.PriceTier;

/**
 * Prices by the unit in tiers.
 *
 * @param of the fee whose inclusion comes first; empty: every unit is charged
 * @param unit what is counted
 * @param mode what the price of a tier is charged for
 */
public record TieredFee(Optional<String> of, Measure unit, TierMode mode, List<PriceTier> tiers) {}
