package org.agreement.plugin.ecommerce;

import org.agreement.api.time.TimeSpan;

/**
 * The line that nobody crosses with buyers' reviews.
 *
 * @param contacts how often at most a buyer is contacted about one order
 * @param report within which time a breach is reported
 */
public record Reviews(int contacts, TimeSpan report) {}
