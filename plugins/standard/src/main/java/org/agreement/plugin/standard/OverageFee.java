package org.agreement.plugin.standard;

import org.agreement.api.fee.Measure;
import org.agreement.api.fee.UnitPrice;

/**
 * A price for each unit beyond what another fee includes.
 *
 * @param of the name of the fee with the inclusion
 * @param unit what is counted; the measure of that inclusion
 */
public record OverageFee(String of, UnitPrice price, Measure unit) {}
