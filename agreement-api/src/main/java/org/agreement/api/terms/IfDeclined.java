package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** What holds if a proposed adjustment is declined. */
public enum IfDeclined implements Choice {
    /** The old price goes on; either side may end the agreement. */
    TERMINATE("原价继续执行，任何一方可以提前30日书面通知解除本协议，互不承担违约责任"),
    /** The old price holds until the end. */
    KEEP("原价执行至期限届满");

    private final String printed;

    IfDeclined(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
