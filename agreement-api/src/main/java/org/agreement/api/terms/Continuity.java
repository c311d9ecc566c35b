package org.agreement.api.terms;

import org.agreement.api.time.TimeSpan;

/**
 * What happens when systems fail; times run from the failure unless said otherwise.
 *
 * @param notice within which time after its discovery a failure is told by telephone
 * @param switchOver by when a channel is switched over
 * @param recovery by when the system runs again
 * @param dataLoss records of at most so long before the failure may be lost
 * @param analysis within which time after the recovery the cause is reported
 * @param maintenance how long before planned maintenance the other side is told
 * @param drills rehearsals in a year
 */
public record Continuity(
        TimeSpan notice,
        TimeSpan switchOver,
        TimeSpan recovery,
        TimeSpan dataLoss,
        TimeSpan analysis,
        TimeSpan maintenance,
        int drills) {}
