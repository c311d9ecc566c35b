package org.agreement.plugin.ecommerce;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agreement.api.fee.Points;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.ServiceItem;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.TermKey;

/** Computes {@code festivalLevels}: the targets that are rates, lowered by the agreed points; times are never relaxed. */
final class FestivalLevels implements DerivedTerm<List<FestivalLevel>> {

    static final TermKey<List<FestivalLevel>> KEY = TermKey.listOf("festivalLevels", FestivalLevel.class);

    @Override
    public TermKey<List<FestivalLevel>> key() {
        return KEY;
    }

    @Override
    public Optional<List<FestivalLevel>> derive(Terms terms) {
        return terms.get(EcommercePlugin.BLOCK)
                .filter(block -> !block.festivals().isEmpty())
                .map(block -> terms.services().stream()
                        .flatMap(service -> levels(service, block.peak().relaxed()))
                        .toList())
                .filter(levels -> !levels.isEmpty());
    }

    static Stream<FestivalLevel> levels(ServiceItem service, Points points) {
        return service.levels().stream()
                .flatMap(level -> level
                        .atLeast()
                        .map(usual -> new FestivalLevel(service.name(), level.metric(), usual, lowered(usual, points)))
                        .stream());
    }

    private static Share lowered(Share usual, Points points) {
        return new Share(
                usual.percent().subtract(BigDecimal.valueOf(points.number())).max(BigDecimal.ZERO));
    }
}
