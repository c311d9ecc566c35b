package org.agreement.plugin.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.fee.PriceTiers;
import org.agreement.api.fee.PriceTiers.Range;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Relation;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;

/** Finds volume tiers where more units cost less than fewer. */
final class TierInversionRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "standard/tier-inversion",
            FindingClass.INCONSISTENT,
            Severity.WARNING,
            Collections.unmodifiableSet(EnumSet.allOf(Relation.class)),
            new Bilingual("全额套档出现多用少付", "More units cost less than fewer"),
            new Bilingual("改为分档累进（mode: graduated），或者调整单价与档界", "charge graduated tiers, or change prices or bounds"),
            List.of());

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        return text.terms().stream()
                .map(Terms::fees)
                .flatMap(List::stream)
                .flatMap(item -> finding(item, text))
                .toList();
    }

    private static Stream<Finding> finding(FeeItem item, ReviewedText text) {
        if (!(item.fee() instanceof TieredFee fee) || fee.mode() != TierMode.VOLUME) {
            return Stream.empty();
        }
        List<Bilingual> inversions = inversions(PriceTiers.of(fee.tiers(), fee.unit()));
        return inversions.isEmpty()
                ? Stream.empty()
                : passage(item, text)
                        .map(at -> Finding.in(
                                        DESCRIPTOR,
                                        at,
                                        at.text().indexOf(item.name()),
                                        at.text().indexOf(item.name())
                                                + item.name().length())
                                .saying(joined(inversions), DESCRIPTOR.explanation()))
                        .stream();
    }

    private static Optional<Passage> passage(FeeItem item, ReviewedText text) {
        List<Passage> naming = text.passages().stream()
                .filter(passage -> passage.text().contains(item.name()))
                .toList();
        return naming.stream()
                .filter(passage -> passage.kind() == Passage.Kind.ROW)
                .findFirst()
                .or(() -> naming.stream().findFirst());
    }

    private static Bilingual joined(List<Bilingual> parts) {
        return new Bilingual(
                String.join("；", parts.stream().map(Bilingual::zh).toList()),
                String.join("; ", parts.stream().map(Bilingual::en).toList()));
    }

    /** For each tier the totals that cost less than the upper bound of the tier before. */
    static List<Bilingual> inversions(PriceTiers tiers) {
        List<Bilingual> found = new ArrayList<>();
        for (int i = 1; i < tiers.ranges().size(); i++) {
            Range range = tiers.ranges().get(i);
            BigDecimal bound = range.above();
            BigDecimal cost = tiers.ranges().get(i - 1).price().times(bound);
            BigDecimal price = range.price().amount();
            if (range.price().times(bound).compareTo(cost) < 0) {
                BigDecimal last = price.signum() == 0 ? bound : lastBelow(cost, price);
                found.add(inversion(
                        bound,
                        price.signum() == 0
                                ? range.upTo()
                                : Optional.of(range.upTo().map(last::min).orElse(last)),
                        cost));
            }
        }
        return found;
    }

    /** The largest whole number of units that costs less. */
    private static BigDecimal lastBelow(BigDecimal cost, BigDecimal price) {
        return cost.divide(price, 0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
    }

    private static Bilingual inversion(BigDecimal bound, Optional<BigDecimal> last, BigDecimal cost) {
        String from = bound.add(BigDecimal.ONE).toPlainString();
        String until = last.map(BigDecimal::toPlainString).orElse("");
        String amount = cost.setScale(2, RoundingMode.HALF_UP).toPlainString();
        return new Bilingual(
                "数量" + from + "至" + (until.isEmpty() ? "无上限" : until) + "的费用低于数量" + bound.toPlainString() + "的" + amount
                        + "元",
                from + " to " + (until.isEmpty() ? "any number of" : until) + " units cost less than the " + amount
                        + " of " + bound.toPlainString());
    }
}
