package org.agreement.plugin.standard;

import org.agreement.api.fee.UnitPrice;

/** A price for each hour that is worked. */
public record HourFee(UnitPrice price) {}
