package org.agreement.api.terms;

import org.agreement.api.time.TimeSpan;

/**
 * Neither side entices people of the other away.
 *
 * @param after how long after the end
 * @param wages the damages as a multiple of the average monthly wage
 */
public record NonSolicitation(TimeSpan after, int wages) {}
