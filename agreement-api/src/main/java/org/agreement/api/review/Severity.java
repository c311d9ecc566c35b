package org.agreement.api.review;

import org.agreement.api.value.Choice;

/** How much a finding matters; later constants matter more. */
public enum Severity implements Choice {
    /** Worth a look. */
    NOTICE("提示"),
    /** To be mended or decided on. */
    WARNING("警告"),
    /** Not to be signed like this. */
    ERROR("错误");

    private final String printed;

    Severity(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
