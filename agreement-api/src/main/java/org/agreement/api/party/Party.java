package org.agreement.api.party;

/** Who signs: an organisation or an individual. */
public sealed interface Party permits Organization, Individual {

    /** The full name. */
    String name();

    /** The registered address or the address of residence. */
    String address();
}
