package org.agreement.core.store;

import java.time.Instant;

/**
 * One revision of an agreement as it is stored.
 *
 * @param listed with the number of this revision
 * @param revisedAt when this revision was stored
 */
public record StoredAgreement(ListedAgreement listed, Instant revisedAt, Contents contents) {}
