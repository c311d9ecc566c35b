package org.agreement.api.terms;

import org.agreement.api.time.TimeSpan;

/**
 * When a written notice is taken to have arrived.
 *
 * @param email so long after an e-mail was sent and not returned
 * @param courier so long after a letter was posted that nobody accepted
 */
public record Notices(TimeSpan email, TimeSpan courier) {}
