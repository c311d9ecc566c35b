package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** How the agreement is signed. */
public enum SigningForm implements Choice {
    /** On paper. */
    PAPER("纸质签署"),
    /** Electronically. */
    ELECTRONIC("电子签署");

    private final String printed;

    SigningForm(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
