package org.agreement.plugin.ecommerce;

/**
 * What units cost more during festivals.
 *
 * @param of the fee with the price by the unit that is multiplied by the factors of the festivals
 */
public record FestivalFee(String of) {}
