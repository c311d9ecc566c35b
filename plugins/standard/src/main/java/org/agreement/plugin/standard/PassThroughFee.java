package org.agreement.plugin.standard;

import java.util.Optional;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Money;

/**
 * What the provider advances and the customer repays at cost.
 *
 * @param unit the measure that usage states the cost in: yuan, or a word of its own where there are several such fees
 * @param evidence the documents that prove the cost
 * @param cap the most for a month without the customer's consent
 */
public record PassThroughFee(Measure unit, String evidence, Optional<Money> cap) {}
