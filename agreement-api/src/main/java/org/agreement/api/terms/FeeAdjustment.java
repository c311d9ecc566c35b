package org.agreement.api.terms;

import java.time.LocalDate;
import org.agreement.api.fee.Share;
import org.agreement.api.time.TimeSpan;

/**
 * When and by how much the base fee may change.
 *
 * @param region whose index it is
 * @param grade which grade of the index, 1 the highest
 * @param base the day whose figure is compared with
 * @param above the change that must be exceeded; that figure itself does not suffice
 * @param raise by how much the fee changes at most
 * @param capPerYear by how much it changes within a year at most
 * @param response within which time the other side answers
 */
public record FeeAdjustment(
        AdjustmentIndex index,
        String region,
        int grade,
        LocalDate base,
        Share above,
        Share raise,
        Share capPerYear,
        TimeSpan notice,
        TimeSpan response,
        IfDeclined declined) {}
