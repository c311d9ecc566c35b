package org.agreement.plugin.education;

import java.util.List;
import java.util.Optional;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.PeakDays;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.TermKey;

/** Computes {@code seasonPeaks}: the days of the seasons, on which volume is judged by wider tiers. */
final class SeasonPeaks implements DerivedTerm<List<PeakDays>> {

    private static final TermKey<List<PeakDays>> KEY = TermKey.listOf("seasonPeaks", PeakDays.class);

    @Override
    public TermKey<List<PeakDays>> key() {
        return KEY;
    }

    @Override
    public Optional<List<PeakDays>> derive(Terms terms) {
        return terms.get(EducationPlugin.BLOCK)
                .map(block -> block.seasons().stream()
                        .map(season -> new PeakDays(
                                season.name(),
                                season.from(),
                                season.until(),
                                Optional.empty(),
                                season.factor(),
                                "seasonTiers."))
                        .toList())
                .filter(days -> !days.isEmpty());
    }
}
