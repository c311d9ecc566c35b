package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** The kind of VAT invoice. */
public enum InvoiceKind implements Choice {
    /** Ordinary. */
    ORDINARY("增值税普通发票"),
    /** Special; the buyer can deduct it. */
    SPECIAL("增值税专用发票");

    private final String printed;

    InvoiceKind(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
