package org.agreement.api.party;

import org.agreement.api.value.Choice;

/** One of the two sides of an agreement. */
public enum PartyRole implements Choice {
    /** 甲方, who buys the service. */
    CUSTOMER("甲方"),
    /** 乙方, who runs the service desk. */
    PROVIDER("乙方");

    private final String printed;

    PartyRole(String printed) {
        this.printed = printed;
    }

    /** The other side. */
    public PartyRole counterpart() {
        return this == CUSTOMER ? PROVIDER : CUSTOMER;
    }

    @Override
    public String printed() {
        return printed;
    }
}
