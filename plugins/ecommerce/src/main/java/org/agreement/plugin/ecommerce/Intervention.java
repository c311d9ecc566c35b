package org.agreement.plugin.ecommerce;

import org.agreement.api.time.TimeSpan;

/**
 * What is done when a buyer calls in the platform.
 *
 * @param tell within which time after the platform's notice the customer has the facts and a proposal
 * @param decide within which time the customer decides on it
 */
public record Intervention(TimeSpan tell, TimeSpan decide) {}
