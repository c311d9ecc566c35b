package org.agreement.plugin.education;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.fee.Billing;
import org.agreement.api.fee.Charge;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.FeeLine;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Price;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.fee.Proration;
import org.agreement.api.fee.Quantity;

/** Charges each learner who is enrolled at the last count of the period, whatever was paid for the enrolment. */
final class LearnerModel implements PricingModel<LearnerFee> {

    private static final String METHOD = "按在册学员按月";

    private static final Measure LEARNER = Measure.parse("learner");

    @Override
    public String id() {
        return "perLearner";
    }

    @Override
    public FeeCategory category() {
        return FeeCategory.BASE;
    }

    @Override
    public Class<LearnerFee> type() {
        return LearnerFee.class;
    }

    @Override
    public FeeLine describe(LearnerFee fee) {
        return FeeLine.of(METHOD, new Price.PerUnit(fee.price(), LEARNER))
                .note("以当期最后一次登记的在册人数为准，与报名费无关")
                .note("不足一个月的按日折算");
    }

    @Override
    public Set<Measure> measures(LearnerFee fee) {
        return Set.of(LEARNER);
    }

    @Override
    public List<Charge> charge(LearnerFee fee, Billing billing) {
        Quantity learners = new Quantity(lastCount(billing), LEARNER);
        if (learners.amount().signum() == 0) {
            return List.of();
        }
        Proration part = billing.proration();
        String formula = learners.amount().toPlainString() + " × " + fee.price().text();
        return List.of(new Charge(
                METHOD,
                Optional.of(learners),
                Optional.of(fee.price()),
                part.apply(fee.price().times(learners.amount())),
                part.whole() ? formula : formula + " × " + part.days() + " ÷ " + part.of(),
                Optional.empty()));
    }

    private static BigDecimal lastCount(Billing billing) {
        return billing.usage().daily(LEARNER).values().stream()
                .reduce((before, after) -> after)
                .orElse(BigDecimal.ZERO);
    }
}
