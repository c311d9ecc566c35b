package org.agreement.api.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;

/** The usage of one billing period, metered per day and measure. */
public interface Metered {

    /** The whole period; zero of the measure where nothing was metered. */
    Quantity total(Measure measure);

    /** By day; days without usage are absent. */
    SortedMap<LocalDate, BigDecimal> daily(Measure measure);
}
