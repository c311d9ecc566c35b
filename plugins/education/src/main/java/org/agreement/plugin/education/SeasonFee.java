package org.agreement.plugin.education;

import java.util.List;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.PriceTier;

/** Prices by the unit in tiers whose bounds are multiplied in the seasons. */
public record SeasonFee(Measure unit, List<PriceTier> tiers) {}
