package org.agreement.api.terms;

import org.agreement.api.time.TimeSpan;

/**
 * When one side may terminate the agreement because of the other.
 *
 * @param arrears how long undisputed money must be overdue
 * @param interruption how long the service must be interrupted without ground
 * @param cure the last time limits before it
 * @param exercise within which time the right is exercised
 */
public record Termination(TimeSpan arrears, TimeSpan interruption, Cure cure, TimeSpan exercise) {

    /**
     * The time that the side in breach has after a written notice.
     *
     * @param payment to pay
     * @param service to take the service up again
     * @param data to stop a leak and remove its effects
     * @param subcontracting to end a subcontract without consent
     * @param qualification to regain a qualification
     * @param other to perform any other principal duty
     */
    public record Cure(
            TimeSpan payment,
            TimeSpan service,
            TimeSpan data,
            TimeSpan subcontracting,
            TimeSpan qualification,
            TimeSpan other) {}
}
