package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** From when the base fee runs. */
public enum FeeStart implements Choice {
    /** From passing the go-live check. */
    GO_LIVE("上线判定通过之日"),
    /** From the start of the period. */
    START("服务开始日");

    private final String printed;

    FeeStart(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
