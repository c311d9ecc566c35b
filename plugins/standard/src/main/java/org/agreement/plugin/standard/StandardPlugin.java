package org.agreement.plugin.standard;

import java.util.ArrayList;
import java.util.List;
import org.agreement.api.agreement.DutyPlanner;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.TermCheck;
import org.agreement.plugin.standard.review.Rules;

/** The plugin that is active in every agreement. */
public final class StandardPlugin implements AgreementPlugin {

    /** For the service loader. */
    public StandardPlugin() {}

    @Override
    public int apiLevel() {
        return API_LEVEL;
    }

    @Override
    public List<DerivedTerm<?>> derivedTerms() {
        return List.of(
                new VolumeTiers(),
                new CreditSteps(),
                new Fact("periodicPayment", Facts::periodicPayment),
                new Fact("monthlyBills", Facts::monthlyBills),
                new Fact("milestonePayment", Facts::milestonePayment),
                new Fact("paymentGrace", Facts::paymentGrace),
                new Fact("monthlyFees", Facts::monthlyFees),
                new Fact("meteredFees", Facts::meteredFees),
                new Fact("feeInclusions", Facts::feeInclusions),
                new Fact("oneOffFees", Facts::oneOffFees),
                new Fact("telephone", Facts::telephone),
                new Fact("underFourteen", Facts::underFourteen),
                new Fact("underEighteen", Facts::underEighteen),
                new Fact("smallProvider", Facts::smallProvider));
    }

    @Override
    public List<TermCheck> checks() {
        return List.of(
                new OverageCheck(),
                new FeeTermsCheck(),
                new StaffCheck(),
                new DataCheck(),
                new LevelCheck(),
                new LicenceCheck(),
                new OutboundCheck(),
                new LiabilityCheck(),
                new ConvenienceCheck());
    }

    @Override
    public List<PricingModel<?>> pricingModels() {
        return List.of(
                new MonthlyModel(),
                new OverageModel(),
                new OneOffModel(),
                new TieredModel(),
                new SeatModel(),
                new HourModel(),
                new UnitModel(),
                new PassThroughModel());
    }

    @Override
    public List<DutyPlanner> dutyPlanners() {
        return List.of(
                new PeriodDuties(), new ReportDuties(), new BillingDuties(), new MeetingDuties(), new EndDuties());
    }

    @Override
    public List<ReviewRule> reviewRules() {
        List<ReviewRule> rules = new ArrayList<>(TermRules.all());
        rules.addAll(Rules.all());
        rules.add(new BalanceRule());
        rules.add(new LateRateFloorRule());
        rules.add(new TierInversionRule());
        return List.copyOf(rules);
    }
}
