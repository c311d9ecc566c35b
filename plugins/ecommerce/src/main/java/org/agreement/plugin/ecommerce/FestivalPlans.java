package org.agreement.plugin.ecommerce;

import java.util.List;
import java.util.Optional;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.Period;
import org.agreement.api.value.TermKey;
import org.agreement.plugin.ecommerce.EcommerceTerms.Festival;
import org.agreement.plugin.ecommerce.EcommerceTerms.Peak;

/** Computes {@code festivalPlans}: what has to be ready by when before each festival. */
final class FestivalPlans implements DerivedTerm<List<FestivalPlan>> {

    static final TermKey<List<FestivalPlan>> KEY = TermKey.listOf("festivalPlans", FestivalPlan.class);

    @Override
    public TermKey<List<FestivalPlan>> key() {
        return KEY;
    }

    @Override
    public Optional<List<FestivalPlan>> derive(Terms terms) {
        return terms.get(EcommercePlugin.BLOCK)
                .filter(block -> !block.festivals().isEmpty())
                .map(block -> block.festivals().stream()
                        .map(festival -> plan(festival, block.peak()))
                        .toList());
    }

    static FestivalPlan plan(Festival festival, Peak peak) {
        return new FestivalPlan(
                festival.name(),
                festival.from(),
                festival.until(),
                new Period(festival.from(), festival.until()).days(),
                festival.factor(),
                festival.from().minusDays(peak.forecast().amount()),
                festival.from().minusDays(peak.freeze().amount()),
                festival.expected(),
                festival.seats());
    }
}
