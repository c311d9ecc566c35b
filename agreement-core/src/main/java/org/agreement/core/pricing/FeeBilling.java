package org.agreement.core.pricing;

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

/**
 * A period as the pricing model of one fee item sees it.
 *
 * @param fee the name of the fee item
 * @param inclusions what the fee items include in a full month
 * @param before the charges of earlier periods
 * @param now the charges of this period so far
 */
record FeeBilling(
        PricedPeriod priced,
        String fee,
        Map<String, Quantity> inclusions,
        Charges before,
        Map<String, List<Charge>> now,
        Optional<Terms> terms)
        implements Billing {

    @Override
    public Period period() {
        return priced.period();
    }

    @Override
    public Period agreement() {
        return priced.agreement();
    }

    @Override
    public Proration proration() {
        return priced.proration();
    }

    @Override
    public boolean first() {
        return priced.first();
    }

    @Override
    public boolean delivered() {
        return priced.delivered().contains(fee);
    }

    @Override
    public Metered usage() {
        return priced.usage();
    }

    @Override
    public Optional<Quantity> included(String feeName) {
        return Optional.ofNullable(inclusions.get(feeName)).map(priced.proration()::apply);
    }

    @Override
    public Optional<Quantity> carried(String feeName) {
        return before.carried(feeName);
    }

    @Override
    public List<Charge> charges(String feeName) {
        return now.getOrDefault(feeName, List.of());
    }

    @Override
    public List<Charge> earlier() {
        return before.of(fee);
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
