package org.agreement.api.terms;

import org.agreement.api.time.TimeSpan;

/** How long the sides renegotiate after a fundamental change of circumstances. */
public record Hardship(TimeSpan negotiation) {}
