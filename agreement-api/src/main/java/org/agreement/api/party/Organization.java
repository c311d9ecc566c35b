package org.agreement.api.party;

import java.util.Optional;
import org.agreement.api.value.Personal;

/**
 * An organisation under the full name on its certificate.
 *
 * @param creditCode the unified social credit code, 18 characters (GB 32100-2015)
 * @param legalRepresentative the legal representative, the person in charge, or the operator of a sole trader
 * @param size the size class at the time of the agreement, where a rule depends on it
 * @param taxpayer the taxpayer status, where a rule depends on it
 */
public record Organization(
        String name,
        String creditCode,
        OrganizationKind kind,
        @Personal String legalRepresentative,
        String address,
        Optional<SizeClass> size,
        Optional<Taxpayer> taxpayer)
        implements Party {}
