package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** Which questions a service level is about. */
public enum Questions implements Choice {
    /** All. */
    ALL("全部问题"),
    /** Those that the knowledge base answers in one contact. */
    SIMPLE("简单问题"),
    /** All others. */
    COMPLEX("复杂问题");

    private final String printed;

    Questions(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
