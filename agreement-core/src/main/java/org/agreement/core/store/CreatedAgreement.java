package org.agreement.core.store;

/**
 * What came of storing an agreement.
 *
 * @param existed whether the same request was stored before under the same key, so that nothing was stored now
 */
public record CreatedAgreement(String number, boolean existed) {}
