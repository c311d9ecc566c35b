package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** Upon which condition a side may transfer the agreement. */
public enum AssignmentRule implements Choice {
    /** With the consent of the other side. */
    CONSENT("经对方书面同意"),
    /** The same, but to an affiliate upon notice. */
    AFFILIATES("经对方书面同意，转让给关联方的仅须事先通知");

    private final String printed;

    AssignmentRule(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
