package org.agreement.api.terms;

import org.agreement.api.fee.Share;
import org.agreement.api.time.TimeSpan;

/**
 * How service levels are measured and checked.
 *
 * @param solvedAfter how long a matter must not come back to count as solved
 * @param leastResponse below which share of answered surveys satisfaction does not count
 * @param recheck within which time a figure is questioned, and its records are shown
 */
public record Measurement(TimeSpan solvedAfter, Share leastResponse, TimeSpan recheck) {}
