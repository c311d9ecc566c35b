package org.agreement.core.metering;

import java.math.BigDecimal;
import java.util.Optional;
import org.agreement.api.time.Period;

/**
 * What was measured of one service level in a period.
 *
 * @param service the name of the service
 * @param metric the key of the metric
 * @param percent the rate, or the share of the cases in time, in percent
 * @param sample the number of cases
 * @param days the days that it was measured on; empty for the whole period
 */
public record LevelResult(String service, String metric, BigDecimal percent, long sample, Optional<Period> days) {

    /** Whether both are of one level and have a day in common. */
    boolean overlaps(LevelResult other) {
        return service.equals(other.service)
                && metric.equals(other.metric)
                && (days.isEmpty() || other.days.isEmpty() || days.get().overlaps(other.days.get()));
    }
}
