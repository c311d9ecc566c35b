package org.agreement.core.calendar;

import java.time.LocalDate;
import org.agreement.api.fee.Share;

/**
 * A one-year loan prime rate.
 *
 * @param since the day from which it holds
 * @param lastPublished whether nothing later is known, so that the last published rate stands in
 */
public record LendingRate(Share rate, LocalDate since, boolean lastPublished) {}
