package org.agreement.api.terms;

import java.util.Optional;

/**
 * What the provider's people have learnt before they serve.
 *
 * @param passScore out of 100
 * @param certificate a certificate by name with its issuer, where one is agreed
 */
public record Training(int hours, int passScore, Optional<String> certificate) {}
