package org.agreement.plugin.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agreement.api.fee.Billing;
import org.agreement.api.fee.Charge;
import org.agreement.api.fee.KpiResults;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Metered;
import org.agreement.api.fee.Proration;
import org.agreement.api.fee.Quantity;
import org.agreement.api.time.Period;

/** A calendar month, cut to an agreement, in which so much was used and the fee includes so much for a full month. */
record BillingOf(YearMonth month, Period agreement, Quantity used, Quantity includedInFullMonth, List<Charge> earlier)
        implements Billing {

    BillingOf(YearMonth month, Period agreement, Quantity used, Quantity includedInFullMonth) {
        this(month, agreement, used, includedInFullMonth, List.of());
    }

    /** The same month after a charge of the fee, which is also the one that other fees build on. */
    BillingOf after(Charge charge) {
        return new BillingOf(month, agreement, used, includedInFullMonth, List.of(charge));
    }

    @Override
    public Optional<Quantity> carried(String feeName) {
        return earlier.stream().flatMap(charge -> charge.carried().stream()).findFirst();
    }

    @Override
    public Period period() {
        LocalDate from = month.atDay(1).isBefore(agreement.from()) ? agreement.from() : month.atDay(1);
        LocalDate until = month.atEndOfMonth().isAfter(agreement.until()) ? agreement.until() : month.atEndOfMonth();
        return new Period(from, until);
    }

    @Override
    public Proration proration() {
        return new Proration(period().days(), month.lengthOfMonth());
    }

    @Override
    public Metered usage() {
        return new Metered() {
            @Override
            public Quantity total(Measure measure) {
                return used.measure().equals(measure) ? used : Quantity.of(0, measure);
            }

            @Override
            public SortedMap<LocalDate, BigDecimal> daily(Measure measure) {
                SortedMap<LocalDate, BigDecimal> days = new TreeMap<>();
                days.put(period().from(), total(measure).amount());
                return Collections.unmodifiableSortedMap(days);
            }
        };
    }

    @Override
    public Optional<Quantity> included(String feeName) {
        return Optional.of(proration().apply(includedInFullMonth));
    }

    @Override
    public Optional<KpiResults> kpi() {
        return Optional.empty();
    }
}
