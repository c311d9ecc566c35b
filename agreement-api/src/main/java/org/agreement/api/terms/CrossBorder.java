package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** Whether personal information may leave the country. */
public enum CrossBorder implements Choice {
    /** Not at all. */
    FORBIDDEN("禁止"),
    /** With the customer's written approval, after the steps that the law asks for. */
    WITH_APPROVAL("须经甲方书面批准");

    private final String printed;

    CrossBorder(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
