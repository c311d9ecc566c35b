package org.agreement.core.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Metered;
import org.agreement.api.fee.Quantity;

/** An assumed usage for each month: one quantity for each measure, metered on the first day. */
public final class Usage {

    private final Map<Measure, Quantity> quantities = new LinkedHashMap<>();

    /** Takes at most one quantity for each measure; the last one counts. */
    public Usage(List<Quantity> quantities) {
        quantities.forEach(quantity -> this.quantities.put(quantity.measure(), quantity));
    }

    /** The quantities in the order in which they were given. */
    public List<Quantity> quantities() {
        return List.copyOf(quantities.values());
    }

    /** The usage as if it were metered on one day. */
    Metered on(LocalDate day) {
        return new Metered() {
            @Override
            public Quantity total(Measure measure) {
                return quantities.getOrDefault(measure, Quantity.of(0, measure));
            }

            @Override
            public SortedMap<LocalDate, BigDecimal> daily(Measure measure) {
                SortedMap<LocalDate, BigDecimal> days = new TreeMap<>();
                if (quantities.containsKey(measure)) {
                    days.put(day, total(measure).amount());
                }
                return Collections.unmodifiableSortedMap(days);
            }
        };
    }
}
