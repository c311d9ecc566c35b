package org.agreement.api.terms;

import org.agreement.api.time.TimeSpan;

/**
 * How a bill comes about.
 *
 * @param cutOff the day of the month until which volume is counted
 * @param issued on which working day of the month the bill is issued
 * @param review within which time the customer checks it
 * @param correction within which time an error in a confirmed bill is corrected on demand
 */
public record Reconciliation(int cutOff, TimeSpan issued, TimeSpan review, TimeSpan correction) {}
