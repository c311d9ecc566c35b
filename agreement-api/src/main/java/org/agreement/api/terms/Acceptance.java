package org.agreement.api.terms;

import java.util.List;
import org.agreement.api.time.TimeSpan;

/** Acceptance of results that are made to order: within which time, against what, in how many rounds of correction. */
public record Acceptance(TimeSpan within, List<Criterion> criteria, int rounds) {}
