package org.agreement.plugin.education;

import org.agreement.api.time.TimeSpan;

/**
 * How minors are protected.
 *
 * @param tell within which time the provider tells the customer; what the law wants told to authorities is told at once
 * @param written within which time it follows in writing
 * @param training hours of training on it that everybody at the desk has before the first contact
 */
public record Safeguarding(TimeSpan tell, TimeSpan written, int training) {}
