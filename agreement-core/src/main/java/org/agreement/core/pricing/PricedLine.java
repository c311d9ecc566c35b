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
record PricedLine(String fee, FeeCategory category, Kind kind, Charge charge) {

    /** What makes a line. */
    enum Kind {
        /** A fee item. */
        FEE,
        /** The least that is paid for usage. */
        MINIMUM,
        /** The most that is paid for usage. */
        CAP
    }

    /** The amount as the price states it, HALF_UP to 分 once. */
    Money amount() {
        return Money.rounded(charge.amount());
    }
}
