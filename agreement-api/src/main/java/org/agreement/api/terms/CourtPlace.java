package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** At which place a court has jurisdiction. */
public enum CourtPlace implements Choice {
    /** Of the defendant. */
    DEFENDANT("被告住所地"),
    /** Of the plaintiff. */
    PLAINTIFF("原告住所地"),
    /** Where the agreement is performed. */
    PERFORMANCE("合同履行地"),
    /** Where it was signed; the place must be named. */
    SIGNING("合同签订地");

    private final String printed;

    CourtPlace(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
