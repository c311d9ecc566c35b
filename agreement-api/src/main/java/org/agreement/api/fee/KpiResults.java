package org.agreement.api.fee;

import java.math.BigDecimal;
import java.util.Optional;

/** What was measured of the service levels in one billing period. */
public interface KpiResults {

    /** The result of one metric by its key; empty where it was not measured. */
    Optional<Result> of(String metric);

    /**
     * A measured value.
     *
     * @param value in the unit of the metric: percent for rates
     * @param sample the number of cases that it was measured on
     */
    record Result(BigDecimal value, long sample) {}
}
