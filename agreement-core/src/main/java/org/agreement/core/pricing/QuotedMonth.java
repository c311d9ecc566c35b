package org.agreement.core.pricing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.fee.Billing;
import org.agreement.api.fee.Charge;
import org.agreement.api.fee.KpiResults;
import org.agreement.api.fee.Metered;
import org.agreement.api.fee.Proration;
import org.agreement.api.fee.Quantity;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.Period;
import org.agreement.api.value.TermKey;

/** One service month of an agreement, as a pricing model sees it for one fee item. */
record QuotedMonth(
        Period period,
        Period agreement,
        Proration proration,
        Metered usage,
        Map<String, Quantity> inclusions,
        List<Charge> earlier,
        Optional<Terms> terms)
        implements Billing {

    /** The n-th service month, from 0; the last one may be cut by the end of the agreement. */
    static Period month(Period agreement, int n) {
        LocalDate until = fullMonth(agreement, n).until();
        LocalDate end = until.isAfter(agreement.until()) ? agreement.until() : until;
        return new Period(agreement.from().plusMonths(n), end);
    }

    /** The n-th service month as if the agreement went on. */
    static Period fullMonth(Period agreement, int n) {
        return new Period(
                agreement.from().plusMonths(n),
                agreement.from().plusMonths(n + 1L).minusDays(1));
    }

    /** The same month for a fee item that has been charged before. */
    QuotedMonth after(List<Charge> charged) {
        return new QuotedMonth(period, agreement, proration, usage, inclusions, charged, terms);
    }

    @Override
    public Optional<Quantity> included(String feeName) {
        return Optional.ofNullable(inclusions.get(feeName)).map(proration::apply);
    }

    @Override
    public Optional<KpiResults> kpi() {
        return Optional.empty();
    }

    @Override
    public <T> Optional<T> term(TermKey<T> key) {
        return terms.flatMap(all -> all.get(key));
    }
}
