package org.agreement.api.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The part of a billing period that is served, by calendar days.
 *
 * @param days the days served, first and last included
 * @param of the days of the whole period
 */
public record Proration(int days, int of) {

    /** Whether the whole period is served. */
    public boolean whole() {
        return days == of;
    }

    /** The part of an amount, HALF_UP to 分 (the amount is one printed line). */
    public BigDecimal apply(BigDecimal amount) {
        return whole() ? amount : part(amount, 2);
    }

    /** The part of an inclusion, HALF_UP to a whole number. */
    public Quantity apply(Quantity included) {
        return whole() ? included : new Quantity(part(included.amount(), 0), included.measure());
    }

    private BigDecimal part(BigDecimal number, int scale) {
        return number.multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(of), scale, RoundingMode.HALF_UP);
    }
}
