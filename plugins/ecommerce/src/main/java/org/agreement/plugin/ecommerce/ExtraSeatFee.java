package org.agreement.plugin.ecommerce;

import org.agreement.api.fee.UnitPrice;

/** A price for each temporary seat and day. */
public record ExtraSeatFee(UnitPrice price) {}
