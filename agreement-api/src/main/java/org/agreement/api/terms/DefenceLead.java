package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** Who leads the defence against a third party's claim. */
public enum DefenceLead implements Choice {
    /** Who supplied the material that is said to infringe. */
    SUPPLIER("提供该材料的一方"),
    /** Against whom the claim is raised. */
    CLAIMED("被主张权利的一方");

    private final String printed;

    DefenceLead(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
