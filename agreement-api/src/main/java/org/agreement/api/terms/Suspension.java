package org.agreement.api.terms;

import org.agreement.api.time.TimeSpan;

/** After which arrears, and upon which notice, the provider may suspend the service. */
public record Suspension(TimeSpan arrears, TimeSpan notice) {}
