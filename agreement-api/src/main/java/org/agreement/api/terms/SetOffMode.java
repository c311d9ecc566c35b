package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** What may be set off against fees. */
public enum SetOffMode implements Choice {
    /** Only what both have confirmed. */
    CONFIRMED_ONLY("仅可以抵销双方已书面确认的金额"),
    /** Nothing. */
    NONE("不得从应付款项中直接抵扣");

    private final String printed;

    SetOffMode(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
