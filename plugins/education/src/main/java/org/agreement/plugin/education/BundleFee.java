package org.agreement.plugin.education;

import org.agreement.api.fee.Money;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.UnitPrice;

/**
 * A bundle of contacts for the whole agreement.
 *
 * @param contacts what the bundle holds
 * @param beyond the price of each further one
 */
public record BundleFee(Money amount, Quantity contacts, UnitPrice beyond) {}
