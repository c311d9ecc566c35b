package org.agreement.api.terms;

import org.agreement.api.fee.Share;
import org.agreement.api.time.TimeSpan;

/**
 * How bills are audited.
 *
 * @param perYear audits in a year
 * @param lookBack how far back
 * @param costShift from which error on the provider bears the cost
 * @param records how long metering records are kept
 */
public record BillAudit(int perYear, TimeSpan notice, TimeSpan lookBack, Share costShift, TimeSpan records) {}
