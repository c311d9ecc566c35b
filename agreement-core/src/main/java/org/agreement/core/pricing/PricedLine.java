package org.agreement.core.pricing;

import org.agreement.api.fee.Charge;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.Money;

/**
 * A charge that becomes a printed line.
 *
 * @param fee the name of the fee item, or of the rule that adds the line
 * @param kind what makes the line
 */
public record PricedLine(String fee, FeeCategory category, LineKind kind, Charge charge) {

    /** The amount as the price states it, HALF_UP to 分 once. */
    public Money amount() {
        return Money.rounded(charge.amount());
    }
}
