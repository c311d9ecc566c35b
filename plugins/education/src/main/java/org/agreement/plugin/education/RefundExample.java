package org.agreement.plugin.education;

import org.agreement.api.fee.Money;

/**
 * The refunds for the course of an example.
 *
 * @param left the lessons that were not given
 * @param otherwise what comes back where the learner is not the cause
 * @param deducted the lessons that were given, at the price without discount
 * @param byLearner what comes back where the learner is the cause
 */
public record RefundExample(
        Money paid,
        int lessons,
        int attended,
        int left,
        Money listPrice,
        Money otherwise,
        Money deducted,
        Money byLearner) {}
