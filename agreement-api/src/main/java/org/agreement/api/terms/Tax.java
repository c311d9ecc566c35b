package org.agreement.api.terms;

import org.agreement.api.fee.Share;

/** The VAT rate, and whether prices include it. */
public record Tax(Share rate, boolean inclusive) {}
