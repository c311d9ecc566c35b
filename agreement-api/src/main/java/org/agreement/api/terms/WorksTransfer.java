package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** When the rights in custom works pass to the customer. */
public enum WorksTransfer implements Choice {
    /** With their delivery. */
    DELIVERY("成果交付甲方之日"),
    /** With payment in full. */
    PAYMENT("甲方付清该成果的费用之日");

    private final String printed;

    WorksTransfer(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
