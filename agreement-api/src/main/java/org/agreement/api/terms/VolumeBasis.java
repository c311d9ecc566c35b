package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** How volume is measured for its tiers. */
public enum VolumeBasis implements Choice {
    /** The volume of one day. */
    SINGLE_DAY("单日量"),
    /** The daily average of a calendar month. */
    MONTHLY_DAILY_AVERAGE("月日均量"),
    /** The largest volume of one hour. */
    HOURLY_PEAK("小时峰值");

    private final String printed;

    VolumeBasis(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
