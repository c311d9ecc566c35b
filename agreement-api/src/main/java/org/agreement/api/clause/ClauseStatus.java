package org.agreement.api.clause;

import org.agreement.api.value.Choice;

/** Whether a clause may be left out. */
public enum ClauseStatus implements Choice {
    /** Cannot be left out. */
    MANDATORY("必备"),
    /** In unless it is excluded. */
    ADVISABLE("建议"),
    /** In with its term. */
    OPTIONAL("可选");

    private final String printed;

    ClauseStatus(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
