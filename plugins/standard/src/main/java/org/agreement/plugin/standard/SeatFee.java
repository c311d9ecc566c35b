package org.agreement.plugin.standard;

import org.agreement.api.fee.Money;

/**
 * A price for each seat and month.
 *
 * @param seats how many seats are kept
 */
public record SeatFee(Money price, int seats) {}
