package org.agreement.api.terms;

import java.util.List;
import org.agreement.api.time.TimeSpan;

/**
 * How the service goes live.
 *
 * @param pilot the length of the pilot
 * @param passing what is checked and which line it must reach
 * @param signOff within which time the customer confirms or objects in writing
 * @param feeFrom from when the base fee runs
 */
public record Onboarding(TimeSpan pilot, List<Criterion> passing, TimeSpan signOff, FeeStart feeFrom) {}
