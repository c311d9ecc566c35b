package org.agreement.api.terms;

import org.agreement.api.fee.Share;
import org.agreement.api.time.TimeSpan;

/**
 * How both sides prepare for more volume than usual.
 *
 * @param forecast how early the customer forecasts it
 * @param plan within which time the provider answers with a staffing plan
 * @param tolerance up to which deviation from the forecast everything counts
 * @param reserve who stands by, as a share of the agents on duty
 * @param standby within which time the reserve serves
 */
public record Surges(TimeSpan forecast, TimeSpan plan, Share tolerance, Share reserve, TimeSpan standby) {}
