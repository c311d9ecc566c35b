package org.agreement.plugin.ecommerce;

import org.agreement.api.time.TimeSpan;

/**
 * The records of trade.
 *
 * @param keep how long they are kept after a trade is done, at least three years
 * @param provide within which time the provider finds and explains what a dispute needs
 */
public record TradeRecords(TimeSpan keep, TimeSpan provide) {}
