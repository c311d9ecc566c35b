package org.agreement.api.terms;

import org.agreement.api.time.TimeSpan;

/** Within which time after the end the last bill is made and accounts are settled. */
public record Settlement(TimeSpan bill, TimeSpan within) {}
