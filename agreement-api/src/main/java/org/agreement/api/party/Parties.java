package org.agreement.api.party;

import java.util.Optional;
import org.agreement.api.value.Inlined;

/** The two sides of the agreement. */
public record Parties(Customer customer, Provider provider) {

    /** 甲方. */
    public record Customer(
            @Inlined Party party, Contact contact, Optional<NoticeAddress> notices, Optional<String> confirmed) {}

    /**
     * 乙方.
     *
     * @param confirmed the reason why a name or code against the rule stands
     */
    public record Provider(
            @Inlined Party party,
            Contact contact,
            Account account,
            Optional<Performer> performer,
            Optional<NoticeAddress> notices,
            Optional<String> confirmed) {}

    /** Who signs on the given side. */
    public Party of(PartyRole role) {
        return role == PartyRole.CUSTOMER ? customer.party() : provider.party();
    }
}
