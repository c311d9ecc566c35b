package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** Which fees the cap of liability is a multiple of. */
public enum CapBasis implements Choice {
    /** The fees of the twelve months before the breach. */
    PRECEDING("违约行为发生之前连续12个月应付的服务费用"),
    /** The fees of the current year of the agreement. */
    YEARLY("违约行为发生所在的合同年度应付的服务费用");

    private final String printed;

    CapBasis(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
