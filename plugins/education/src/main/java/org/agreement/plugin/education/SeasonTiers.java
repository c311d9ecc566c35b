package org.agreement.plugin.education;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Quantity;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.Scope.Volume;
import org.agreement.api.terms.Scope.VolumeTier;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.TermKey;
import org.agreement.plugin.education.EducationTerms.Season;

/** Computes {@code seasonTiers}: the volume tiers with their bounds multiplied, HALF_UP to whole numbers, season by season. */
final class SeasonTiers implements DerivedTerm<List<SeasonTier>> {

    static final TermKey<List<SeasonTier>> KEY = TermKey.listOf("seasonTiers", SeasonTier.class);

    @Override
    public TermKey<List<SeasonTier>> key() {
        return KEY;
    }

    @Override
    public Optional<List<SeasonTier>> derive(Terms terms) {
        Volume volume = terms.tree().scope().volume();
        return terms.get(EducationPlugin.BLOCK)
                .map(block -> block.seasons().stream()
                        .flatMap(season -> tiers(season, volume).stream())
                        .toList())
                .filter(tiers -> !tiers.isEmpty());
    }

    static List<SeasonTier> tiers(Season season, Volume volume) {
        List<SeasonTier> tiers = new ArrayList<>();
        int lower = 0;
        for (VolumeTier tier : volume.tiers()) {
            Optional<Integer> upper = tier.upTo().map(bound -> scaled(bound, season));
            tiers.add(new SeasonTier(
                    season.name(),
                    season.from(),
                    season.until(),
                    range(lower, upper, volume.measure()),
                    tier.levels(),
                    tier.by(),
                    tier.meanwhile()));
            lower = upper.orElse(lower);
        }
        return tiers;
    }

    private static int scaled(int bound, Season season) {
        return season.factor()
                .times(BigDecimal.valueOf(bound))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static String range(int lower, Optional<Integer> upper, Measure measure) {
        if (upper.isEmpty()) {
            return "超过" + number(lower, measure);
        }
        String most = number(upper.get(), measure);
        return lower == 0 ? "不超过" + most : number(lower + 1, measure) + "至" + most;
    }

    /** The number as a quantity prints it, without the unit, which stands in the head of the table. */
    private static String number(int number, Measure measure) {
        String printed = Quantity.of(number, measure).printed();
        return printed.substring(0, printed.length() - measure.printed().length());
    }
}
