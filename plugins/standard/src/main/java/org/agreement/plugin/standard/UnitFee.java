package org.agreement.plugin.standard;

import org.agreement.api.fee.Measure;
import org.agreement.api.fee.UnitPrice;

/** A price for every unit. */
public record UnitFee(UnitPrice price, Measure unit) {}
