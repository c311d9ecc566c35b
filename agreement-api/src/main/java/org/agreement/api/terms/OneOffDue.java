package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** When a fee falls due that is paid once. */
public enum OneOffDue implements Choice {
    /** After signing. */
    SIGNING("本协议签订后"),
    /** After acceptance of the result. */
    DELIVERY("成果验收合格后"),
    /** After the service starts. */
    START("服务开始后");

    private final String printed;

    OneOffDue(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
