package org.agreement.api.terms;

import java.util.Optional;

/**
 * How the agreement is signed.
 *
 * @param place where it is signed
 * @param copies the number of originals
 * @param platform the signing platform, for electronic signing
 * @param effective when it takes effect; upon signing unless stated
 */
public record Signing(
        Optional<String> place,
        int copies,
        SigningForm form,
        Optional<String> platform,
        Optional<Effectiveness> effective) {}
