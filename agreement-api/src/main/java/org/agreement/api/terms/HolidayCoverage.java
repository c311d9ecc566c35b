package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** Whether public holidays are served. */
public enum HolidayCoverage implements Choice {
    /** Served, in the base fee. */
    INCLUDED("提供服务，费用已含在基础服务费内"),
    /** Not served. */
    EXCLUDED("不提供服务"),
    /** Served and charged separately. */
    CHARGED_SEPARATELY("提供服务，费用另计");

    private final String printed;

    HolidayCoverage(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
