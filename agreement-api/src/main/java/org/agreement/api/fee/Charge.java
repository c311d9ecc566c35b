package org.agreement.api.fee;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One line that a pricing model charges in a billing period.
 *
 * @param description what is charged, in the agreement's language
 * @param quantity what was counted; empty for a fixed fee
 * @param unitPrice the price for one unit; empty for a fixed fee
 * @param amount the exact amount in yuan, unrounded; the engine rounds it HALF_UP to 分 once
 * @param formula how the amount came about, for instance {@code (3600 − 3000) × 2.00}
 * @param carried what of an inclusion is carried into the next period, for models with roll-over
 */
public record Charge(
        String description,
        Optional<Quantity> quantity,
        Optional<UnitPrice> unitPrice,
        BigDecimal amount,
        String formula,
        Optional<Quantity> carried) {

    /** A fixed charge. */
    public static Charge fixed(String description, BigDecimal amount, String formula) {
        return new Charge(description, Optional.empty(), Optional.empty(), amount, formula, Optional.empty());
    }

    /** A charge for units: quantity times price. */
    public static Charge units(String description, Quantity quantity, UnitPrice price, String formula) {
        return new Charge(
                description,
                Optional.of(quantity),
                Optional.of(price),
                price.times(quantity.amount()),
                formula,
                Optional.empty());
    }

    /** The charge with what is carried into the next period. */
    public Charge carrying(Quantity quantity) {
        return new Charge(description, this.quantity, unitPrice, amount, formula, Optional.of(quantity));
    }
}
