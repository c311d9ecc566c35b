package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** In which form a deposit may be given. */
public enum DepositForm implements Choice {
    /** Cash. */
    CASH("现金"),
    /** A bank guarantee. */
    GUARANTEE("银行保函"),
    /** Either, as the provider chooses. */
    EITHER("现金或者银行保函，由乙方选择");

    private final String printed;

    DepositForm(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
