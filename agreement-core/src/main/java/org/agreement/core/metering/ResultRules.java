package org.agreement.core.metering;

import java.util.List;
import org.agreement.api.terms.PeakDays;
import org.agreement.api.terms.ServiceItem;
import org.agreement.api.time.Period;

/**
 * What results of service levels are accepted.
 *
 * @param services the services with their levels
 * @param month the days of the month that is billed
 * @param peaks the days on which other targets hold, whose results stand apart
 */
public record ResultRules(List<ServiceItem> services, Period month, List<PeakDays> peaks) {}
