package org.agreement.plugin.education;

import java.util.List;
import org.agreement.api.agreement.DutyPlanner;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.value.TermKey;

/** The service desk of a school or training institution. */
public final class EducationPlugin implements AgreementPlugin {

    static final String INDUSTRY = "education";

    static final TermKey<EducationTerms> BLOCK = TermKey.of("education", EducationTerms.class);

    @Override
    public int apiLevel() {
        return API_LEVEL;
    }

    @Override
    public List<TermKey<?>> terms() {
        return List.of(BLOCK);
    }

    @Override
    public List<DerivedTerm<?>> derivedTerms() {
        return List.of(
                new MinorLearners(),
                new PrepayLimits(),
                new LessonEnds(),
                new RefundExamples(),
                new SeasonTiers(),
                new SeasonPeaks());
    }

    @Override
    public List<TermCheck> checks() {
        return List.of(
                new InstitutionCheck(),
                new LearnerCheck(),
                new PrepayCheck(),
                new RefundCheck(),
                new LessonCheck(),
                new ScheduleCheck(),
                new SeasonCheck(),
                new SeasonFeeCheck());
    }

    @Override
    public List<PricingModel<?>> pricingModels() {
        return List.of(new BundleModel(), new SeasonModel(), new LearnerModel());
    }

    @Override
    public List<DutyPlanner> dutyPlanners() {
        return List.of(new SeasonDuties());
    }
}
