package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** What service credits are a share of. */
public enum CreditBase implements Choice {
    /** The base fee of the month. */
    BASE_FEE("当月基础服务费"),
    /** All fees of the month. */
    MONTHLY_FEE("当月服务费");

    private final String printed;

    CreditBase(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
