package org.agreement.core.metering;

import java.math.BigDecimal;

/**
 * What was measured of one service level in a period.
 *
 * @param service the name of the service
 * @param metric the key of the metric
 * @param percent the rate, or the share of the cases in time, in percent
 * @param sample the number of cases
 */
public record LevelResult(String service, String metric, BigDecimal percent, long sample) {}
