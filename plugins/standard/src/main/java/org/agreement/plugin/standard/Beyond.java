package org.agreement.plugin.standard;

import java.math.BigDecimal;
import org.agreement.api.fee.Billing;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Quantity;

/**
 * What was used beyond an inclusion and what was carried over of it.
 *
 * @param units how much is charged
 * @param formula how it came about, for instance {@code (3600 − 3000)}
 */
record Beyond(Quantity units, String formula) {

    static Beyond inclusionOf(String fee, Measure measure, Billing billing) {
        Quantity used = billing.usage().total(measure);
        BigDecimal included = billing.included(fee).map(Quantity::amount).orElse(BigDecimal.ZERO);
        BigDecimal carried = billing.carried(fee).map(Quantity::amount).orElse(BigDecimal.ZERO);
        String minus = " − " + included.toPlainString() + (carried.signum() > 0 ? " − " + carried.toPlainString() : "");
        return new Beyond(
                used.beyond(new Quantity(included.add(carried), measure)),
                "(" + used.amount().toPlainString() + minus + ")");
    }

    /** Whether nothing is charged. */
    boolean isNothing() {
        return units.amount().signum() == 0;
    }
}
