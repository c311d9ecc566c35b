package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** Whether others may do a part of the service. */
public enum SubcontractingMode implements Choice {
    /** Not at all. */
    FORBIDDEN("禁止"),
    /** With the customer's written consent for each case. */
    WITH_CONSENT("须经甲方书面同意"),
    /** By those who are listed, for what is listed. */
    LISTED("限于名单所列");

    private final String printed;

    SubcontractingMode(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
