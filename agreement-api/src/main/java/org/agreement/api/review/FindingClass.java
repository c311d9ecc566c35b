package org.agreement.api.review;

import org.agreement.api.value.Choice;

/** What kind of remark a finding is. */
public enum FindingClass implements Choice {
    /** A promise without measure. */
    VAGUE("含糊"),
    /** Weighs on one side. */
    ONESIDED("偏向一方"),
    /** Something is not there. */
    MISSING("缺失"),
    /** Two places disagree. */
    INCONSISTENT("不一致"),
    /** A rule of law, where no other class fits. */
    LAW("法律"),
    /** A pan of the scale is empty. */
    BALANCE("失衡");

    private final String printed;

    FindingClass(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
