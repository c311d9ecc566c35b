package com.example.teashop;

import org.agreement.api.fee.Measure;
import org.agreement.api.fee.UnitPrice;

/**
 * A price for each unit beyond what another fee includes, this month and left over from the last.
 *
 * @param of the name of the fee with the inclusion
 */
public record RollOverFee(String of, UnitPrice price, Measure unit) {}
