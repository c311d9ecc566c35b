package org.agreement.api.party;

import java.util.Optional;
import org.agreement.api.value.Personal;

/** The one person through whom a party speaks, and who stands in for that person. */
public record Contact(
        @Personal String name,
        String title,
        @Personal String phone,
        @Personal String email,
        Optional<Deputy> deputy) {

    /** Who stands in for the contact. */
    public record Deputy(
            @Personal String name,
            String title,
            @Personal String phone,
            @Personal String email) {}
}
