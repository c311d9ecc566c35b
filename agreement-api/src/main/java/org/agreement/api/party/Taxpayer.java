package org.agreement.api.party;

import org.agreement.api.value.Choice;

/** The status of a taxpayer for value-added tax. */
public enum Taxpayer implements Choice {
    /** A general taxpayer. */
    GENERAL("一般纳税人"),
    /** A small-scale taxpayer. */
    SMALL_SCALE("小规模纳税人"),
    /** A natural person. */
    NATURAL_PERSON("自然人");

    private final String printed;

    Taxpayer(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
