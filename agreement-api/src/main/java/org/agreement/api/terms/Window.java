package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** Over which time a figure is calculated. */
public enum Window implements Choice {
    /** A day. */
    DAY("自然日"),
    /** A calendar week. */
    WEEK("自然周"),
    /** A calendar month. */
    MONTH("自然月"),
    /** A calendar quarter. */
    QUARTER("自然季度");

    private final String printed;

    Window(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
