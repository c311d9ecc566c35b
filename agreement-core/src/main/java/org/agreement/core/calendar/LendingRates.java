package org.agreement.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.agreement.api.fee.Share;
import org.agreement.api.value.Bilingual;
import org.agreement.core.clause.Entries;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.data.TreeReader;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;

/** The published one-year loan prime rates (1年期贷款市场报价利率), by the day from which each holds. Immutable. */
public final class LendingRates {

    private final NavigableMap<LocalDate, Share> rates;
    private final LocalDate until;

    private LendingRates(NavigableMap<LocalDate, Share> rates, LocalDate until) {
        this.rates = rates;
        this.until = until;
    }

    /** The one-year rate that holds on a day; empty before the first that was published. */
    public Optional<LendingRate> oneYear(LocalDate day) {
        Map.Entry<LocalDate, Share> entry = rates.floorEntry(day);
        return Optional.ofNullable(entry)
                .map(found -> new LendingRate(found.getValue(), found.getKey(), day.isAfter(until)));
    }

    /**
     * The rates of a file.
     *
     * @throws org.agreement.core.refusal.Refused with everything that is wrong in it
     */
    static LendingRates read(Source source) {
        Refusals refusals = new Refusals();
        Optional<LendingRates> rates = refusals.accept(new TreeReader().read(source))
                .flatMap(tree -> Entries.of(tree, List.of("until", "oneYear"), refusals))
                .flatMap(entries -> read(entries, refusals));
        refusals.throwIfAny();
        return rates.orElseThrow();
    }

    private static Optional<LendingRates> read(Entries entries, Refusals refusals) {
        NavigableMap<LocalDate, Share> rates = new TreeMap<>();
        Optional<LocalDate> until = Values.read(entries.required("until"), "until", LocalDate.class, refusals);
        if (entries.tree("oneYear").orElse(null) instanceof Tree.Sequence sequence
                && !sequence.items().isEmpty()) {
            for (Tree item : sequence.items()) {
                Entries.of(item, List.of("from", "rate"), refusals)
                        .ifPresent(rate -> Values.read(rate.required("from"), "oneYear.from", LocalDate.class, refusals)
                                .ifPresent(from -> Values.read(
                                                rate.required("rate"), "oneYear.rate", Share.class, refusals)
                                        .ifPresent(share -> rates.put(from, share))));
            }
        } else {
            refusals.add(ErrorCode.WRONG_TYPE, entries.place(), "oneYear", new Bilingual("列表", "a list"));
        }
        return until.map(day -> new LendingRates(rates, day));
    }
}
