package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** On which days a channel is served. */
public enum ServiceDays implements Choice {
    /** On working days. */
    WORKDAYS("工作日"),
    /** Every day; public holidays as the scope says. */
    EVERYDAY("每日（含周休息日）"),
    /** On Saturdays and Sundays that are no working days. */
    WEEKENDS("周休息日");

    private final String printed;

    ServiceDays(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
