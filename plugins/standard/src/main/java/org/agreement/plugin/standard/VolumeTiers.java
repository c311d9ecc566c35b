package org.agreement.plugin.standard;

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

/** The volume tiers of the scope, each with both of its bounds. */
final class VolumeTiers implements DerivedTerm<List<VolumeRange>> {

    static final TermKey<List<VolumeRange>> KEY = TermKey.listOf("volumeTiers", VolumeRange.class);

    @Override
    public TermKey<List<VolumeRange>> key() {
        return KEY;
    }

    @Override
    public Optional<List<VolumeRange>> derive(Terms terms) {
        Volume volume = terms.tree().scope().volume();
        List<VolumeRange> ranges = new ArrayList<>();
        int below = 0;
        for (VolumeTier tier : volume.tiers()) {
            String range = range(tier, below, volume.measure());
            ranges.add(new VolumeRange(range, tier.levels(), tier.by(), tier.meanwhile()));
            below = tier.upTo().orElse(below);
        }
        return Optional.of(List.copyOf(ranges));
    }

    private static String range(VolumeTier tier, int below, Measure measure) {
        if (tier.upTo().isEmpty()) {
            return "超过" + count(tier.above().orElse(below), measure);
        }
        String most = count(tier.upTo().orElseThrow(), measure);
        return below == 0 ? "不超过" + most : number(below + 1, measure) + "至" + most;
    }

    private static String count(int number, Measure measure) {
        return Quantity.of(number, measure).printed();
    }

    /** The number as {@link #count} prints it, without the unit that follows it. */
    private static String number(int number, Measure measure) {
        String printed = count(number, measure);
        return printed.substring(0, printed.length() - measure.printed().length());
    }
}
