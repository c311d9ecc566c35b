package org.agreement.core.store;

import java.time.Instant;

/**
 * Something that happened to an agreement.
 *
 * @param what such as {@code created}
 * @param details as JSON
 */
public record Event(int revision, Instant at, String what, String details) {}
