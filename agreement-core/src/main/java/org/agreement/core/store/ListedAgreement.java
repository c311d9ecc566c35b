package org.agreement.core.store;

import java.time.Instant;

/**
 * An agreement as lists show it.
 *
 * @param revision the latest
 * @param status {@code draft}, {@code signed}, {@code cancelled} or {@code terminated}
 */
public record ListedAgreement(String number, int revision, String status, Summary summary, Instant createdAt) {}
