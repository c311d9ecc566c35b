package org.agreement.api.terms;

import org.agreement.api.fee.Money;
import org.agreement.api.time.TimeSpan;

/**
 * How the agreement is changed.
 *
 * @param response within which time the other side answers a proposal
 * @param minor up to which effect on the fees the contacts may confirm a change by e-mail
 */
public record Changes(TimeSpan response, Money minor) {}
