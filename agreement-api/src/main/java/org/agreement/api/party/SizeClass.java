package org.agreement.api.party;

import org.agreement.api.value.Choice;

/** The size of an enterprise at the time of the agreement. */
public enum SizeClass implements Choice {
    /** Large. */
    LARGE("大型"),
    /** Medium. */
    MEDIUM("中型"),
    /** Small. */
    SMALL("小型"),
    /** Micro. */
    MICRO("微型"),
    /** No enterprise. */
    NOT_APPLICABLE("不适用");

    private final String printed;

    SizeClass(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
