package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** What holds where the provider also serves a rival of the customer. */
public enum RivalMode implements Choice {
    /** The customer is told. */
    NOTICE("事先告知"),
    /** People, accounts and rooms are kept apart. */
    SEPARATE_TEAM("团队与系统隔离"),
    /** The provider does not serve rivals, for a fee. */
    EXCLUSIVE("不得承接");

    private final String printed;

    RivalMode(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
