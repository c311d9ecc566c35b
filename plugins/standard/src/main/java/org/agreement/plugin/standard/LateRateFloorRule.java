package org.agreement.plugin.standard;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.clause.LegalBasis;
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
import org.agreement.plugin.standard.review.LoanPrimeRate;

/** A large or public customer may not agree on less interest for late payment than the LPR of the day with a small provider. */
final class LateRateFloorRule implements ReviewRule {

    private static final ClauseId PRINTED = new ClauseId("standard", "late-payment");
    private static final BigDecimal YEAR = BigDecimal.valueOf(365);

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "standard/late-rate-floor",
            FindingClass.LAW,
            Severity.ERROR,
            Collections.unmodifiableSet(EnumSet.of(Relation.B2B)),
            new Bilingual("逾期付款的利率低于法定的下限", "interest on late payment below the statutory floor"),
            new Bilingual(
                    "约定的利率不得低于合同订立时1年期LPR；没有约定的，为每日0.05%",
                    "no less than the one-year LPR when the agreement is made; 0.05% a day where nothing is agreed"),
            List.of(new LegalBasis("保障中小企业款项支付条例", Optional.of("第十七条"))));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        Optional<BigDecimal> floor = LoanPrimeRate.on(text.asOf());
        Optional<BigDecimal> yearly = text.terms().filter(Facts::smallProvider).map(LateRateFloorRule::yearly);
        if (floor.isEmpty() || yearly.isEmpty() || yearly.get().compareTo(floor.get()) >= 0) {
            return List.of();
        }
        String rate = yearly.get().stripTrailingZeros().toPlainString();
        Bilingual message = new Bilingual(
                "按365日折合每年" + rate + "%，1年期LPR为" + floor.get() + "%",
                "comes to " + rate + "% a year, the one-year LPR is " + floor.get() + "%");
        return text.passages().stream()
                .filter(passage -> passage.clause().equals(Optional.of(PRINTED)))
                .limit(1)
                .map(passage -> finding(passage).saying(message, DESCRIPTOR.explanation()))
                .toList();
    }

    private static BigDecimal yearly(Terms terms) {
        return terms.payment().late().dailyRate().percent().multiply(YEAR);
    }

    private static Finding finding(Passage passage) {
        return Finding.at(DESCRIPTOR, passage, passage.start(), passage.end(), passage.text());
    }
}
