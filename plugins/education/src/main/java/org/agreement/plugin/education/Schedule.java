package org.agreement.plugin.education;

import org.agreement.api.time.TimeSpan;

/**
 * How changes of courses are told.
 *
 * @param announce how long before it closes or moves the institution announces it, at least 30 days
 * @param brief how long before a change of classes the customer hands over whom it concerns
 * @param tell within which time after that the provider has told everybody
 * @param retry how often it tries to reach somebody
 */
public record Schedule(TimeSpan announce, TimeSpan brief, TimeSpan tell, int retry) {}
