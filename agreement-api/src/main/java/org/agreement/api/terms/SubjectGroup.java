package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** Whose personal information is processed, by age. */
public enum SubjectGroup implements Choice {
    /** Adults. */
    ADULTS("成年人"),
    /** From 14 to under 18. */
    TEENAGERS("已满14周岁不满18周岁的未成年人"),
    /** Under 14. */
    CHILDREN("不满14周岁的未成年人");

    private final String printed;

    SubjectGroup(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
