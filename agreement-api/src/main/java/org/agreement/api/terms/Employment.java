package org.agreement.api.terms;

import org.agreement.api.time.TimeSpan;

/**
 * What the provider shows of its duties as employer.
 *
 * @param proofs how often in a year the customer may ask for proof of paid wages and social insurance
 * @param within within which time the provider proves, steps in and repays
 */
public record Employment(int proofs, TimeSpan within) {}
