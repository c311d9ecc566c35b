package org.agreement.api.terms;

import org.agreement.api.time.TimeSpan;

/** Within which time force majeure is notified and proved, and after which time either side may terminate. */
public record ForceMajeure(TimeSpan notice, TimeSpan proof, TimeSpan terminateAfter) {}
