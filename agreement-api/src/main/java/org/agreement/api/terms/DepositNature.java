package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** What a deposit is in law. */
public enum DepositNature implements Choice {
    /** Security; no rule of 定金 applies. */
    SECURITY("履约保证金"),
    /** 定金 in the sense of 民法典 586 to 588. */
    EARNEST("定金");

    private final String printed;

    DepositNature(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
