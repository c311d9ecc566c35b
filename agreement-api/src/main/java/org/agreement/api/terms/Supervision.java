package org.agreement.api.terms;

import org.agreement.api.time.TimeSpan;

/**
 * How the customer may supervise the service.
 *
 * @param perMonth announced checks in a month
 * @param notice how early such a check is announced
 * @param unannounced unannounced checks in a quarter
 */
public record Supervision(int perMonth, TimeSpan notice, int unannounced) {}
