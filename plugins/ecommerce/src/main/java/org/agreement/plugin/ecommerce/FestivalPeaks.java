package org.agreement.plugin.ecommerce;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Factor;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.PeakDays;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.TermKey;

/** Computes {@code festivalPeaks}: the days of the festivals, on which rates are relaxed by the same points whatever the volume. */
final class FestivalPeaks implements DerivedTerm<List<PeakDays>> {

    private static final TermKey<List<PeakDays>> KEY = TermKey.listOf("festivalPeaks", PeakDays.class);

    @Override
    public TermKey<List<PeakDays>> key() {
        return KEY;
    }

    @Override
    public Optional<List<PeakDays>> derive(Terms terms) {
        return terms.get(EcommercePlugin.BLOCK)
                .map(block -> block.festivals().stream()
                        .map(festival -> new PeakDays(
                                festival.name(),
                                festival.from(),
                                festival.until(),
                                Optional.of(block.peak().relaxed()),
                                new Factor(BigDecimal.ONE),
                                "ecommerce.peak.relaxed"))
                        .toList())
                .filter(days -> !days.isEmpty());
    }
}
