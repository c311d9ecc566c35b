package org.agreement.api.fee;

import org.agreement.api.value.Choice;

/** The group of a fee item. */
public enum FeeCategory implements Choice {
    /** What is paid for the agreed service as such. */
    BASE("基础服务费"),
    /** What is paid for service beyond it. */
    VALUE_ADDED("增值服务费"),
    /** What is paid for materials and results. */
    MATERIAL("材料与成果费");

    private final String printed;

    FeeCategory(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
