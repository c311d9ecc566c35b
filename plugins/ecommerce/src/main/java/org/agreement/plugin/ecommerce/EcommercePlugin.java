package org.agreement.plugin.ecommerce;

import java.util.List;
import org.agreement.api.agreement.DutyPlanner;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.value.TermKey;

/** The service desk of an online shop. */
public final class EcommercePlugin implements AgreementPlugin {

    static final String INDUSTRY = "ecommerce";

    static final TermKey<EcommerceTerms> BLOCK = TermKey.of("ecommerce", EcommerceTerms.class);

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
                new FestivalPlans(),
                new FestivalLevels(),
                new FestivalPeaks(),
                new PenaltyShares(),
                new FeeFact("festivalSurcharges", FestivalFee.class),
                new FeeFact("extraSeats", ExtraSeatFee.class),
                new FeeFact("commissions", CommissionFee.class));
    }

    @Override
    public List<TermCheck> checks() {
        return List.of(
                new ShopCheck(),
                new ReturnsCheck(),
                new ReliefCheck(),
                new TradeRecordsCheck(),
                new ObservedCheck(),
                new FestivalCheck(),
                new PeakCheck(),
                new FestivalFeeCheck());
    }

    @Override
    public List<PricingModel<?>> pricingModels() {
        return List.of(new FestivalModel(), new ExtraSeatModel(), new CommissionModel());
    }

    @Override
    public List<DutyPlanner> dutyPlanners() {
        return List.of(new FestivalDuties());
    }
}
