package org.agreement.core.store;

/**
 * What is kept of one revision of an agreement.
 *
 * @param request resolved, as JSON
 * @param canonical the agreement as canonical JSON
 * @param text the agreement as plain text
 * @param sha256 fingerprint of the canonical JSON
 * @param provenance of the clauses, as JSON
 * @param notes on the clauses, as JSON
 * @param quote of the first month, as JSON
 */
public record Contents(
        String request, String canonical, String text, String sha256, String provenance, String notes, String quote) {}
