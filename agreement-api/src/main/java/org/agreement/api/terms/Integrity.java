package org.agreement.api.terms;

import org.agreement.api.fee.Share;

/** What bribery costs the side that commits it: a share of the fees of the last twelve months. */
public record Integrity(Share damages) {}
