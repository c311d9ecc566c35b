package org.agreement.api.party;

import org.agreement.api.value.Personal;

/** An individual with an identity document. */
public record Individual(
        @Personal String name,
        IdentityDocument document,
        @Personal String address) implements Party {}
