package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** Which side something falls to. */
public enum Bearer implements Choice {
    /** The customer. */
    CUSTOMER("甲方"),
    /** The provider. */
    PROVIDER("乙方"),
    /** The provider, within the base fee. */
    IN_BASE_FEE("乙方，已含在基础服务费内"),
    /** The provider advances it, the customer repays at cost. */
    AT_COST("乙方代垫，甲方凭票据实结算");

    private final String printed;

    Bearer(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
