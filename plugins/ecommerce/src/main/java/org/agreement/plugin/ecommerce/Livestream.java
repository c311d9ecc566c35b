package org.agreement.plugin.ecommerce;

import org.agreement.api.time.TimeSpan;

/**
 * The desk of live sales.
 *
 * @param schedule how long before a session the customer names it
 * @param seats seats for each session
 * @param after how long after a session the seats stay
 * @param alert within which time a wrong or forbidden word is told to the director of the session
 * @param handOver within which time after a session its questions are handed over
 */
public record Livestream(TimeSpan schedule, int seats, TimeSpan after, TimeSpan alert, TimeSpan handOver) {}
