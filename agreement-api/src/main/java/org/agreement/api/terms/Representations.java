package org.agreement.api.terms;

import org.agreement.api.time.TimeSpan;

/** Within which time a party cures a statement that turned out untrue. */
public record Representations(TimeSpan cure) {}
