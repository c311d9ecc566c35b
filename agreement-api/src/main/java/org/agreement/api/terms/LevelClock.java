package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** How the time of a service level runs. */
public enum LevelClock implements Choice {
    /** Without a break. */
    NATURAL("自然小时（连续计算，节假日不中断）"),
    /** In service hours only. */
    SERVICE("服务小时（仅计约定服务时段）"),
    /** In working days. */
    WORKDAYS("工作日");

    private final String printed;

    LevelClock(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
