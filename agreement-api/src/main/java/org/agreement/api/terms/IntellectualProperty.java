package org.agreement.api.terms;

import org.agreement.api.party.PartyRole;
import org.agreement.api.time.TimeSpan;

/** Whose the rights in existing and in custom works are, and what follows when a third party says that they infringe its own. */
public record IntellectualProperty(License license, Works works, Claims claims) {

    /**
     * The licence that each side gives the other for the agreement.
     *
     * @param territory where it holds
     * @param cease within which time after the end use stops
     */
    public record License(String territory, TimeSpan cease) {}

    /**
     * The rights in what is made to order.
     *
     * @param owner whose they are
     * @param transfer when they pass, where they are the customer's
     * @param generic whether parts without anything of the customer's stay with the provider
     */
    public record Works(PartyRole owner, WorksTransfer transfer, boolean generic) {}

    /**
     * A third party's claims.
     *
     * @param notice within which time they are passed on, and a settlement is answered
     * @param control who leads the defence
     * @param replace within which time the material is licensed, changed or replaced
     */
    public record Claims(TimeSpan notice, DefenceLead control, TimeSpan replace) {}
}
