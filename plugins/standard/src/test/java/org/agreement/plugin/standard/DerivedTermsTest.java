package org.agreement.plugin.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Points;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.ScheduledFee;
import org.agreement.api.fee.Share;
import org.agreement.api.fee.UnitPrice;
import org.agreement.api.party.Account;
import org.agreement.api.party.Contact;
import org.agreement.api.party.Organization;
import org.agreement.api.party.OrganizationKind;
import org.agreement.api.party.Parties;
import org.agreement.api.party.SizeClass;
import org.agreement.api.terms.CreditBase;
import org.agreement.api.terms.HolidayCoverage;
import org.agreement.api.terms.Metric;
import org.agreement.api.terms.OneOffDue;
import org.agreement.api.terms.Payment;
import org.agreement.api.terms.Remedies;
import org.agreement.api.terms.Remedies.Step;
import org.agreement.api.terms.Scope;
import org.agreement.api.terms.Scope.VolumeTier;
import org.agreement.api.terms.Terms;
import org.agreement.api.terms.TierLevels;
import org.agreement.api.terms.VolumeBasis;
import org.agreement.api.time.TimeSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class DerivedTermsTest {

    private static final Measure CONVERSATION = Measure.parse("conversation");

    @Test
    @Tag("R-1.3")
    void printsEachVolumeTierWithBothBounds() {
        assertEquals(List.of("不超过500次会话", "501至1000次会话", "超过1000次会话"), ranges(upTo(500), upTo(1000), above(1000)));
    }

    @Test
    @Tag("R-1.3")
    void groupsLongNumbersOnBothEndsOfATier() {
        assertEquals(
                List.of("不超过10,000次会话", "10,001至20,000次会话", "超过20,000次会话"),
                ranges(upTo(10_000), upTo(20_000), above(20_000)));
    }

    @Test
    @Tag("R-2.2")
    void printsEachCreditStepWithBothBounds() {
        List<Step> steps = List.of(
                new Step(Optional.of(Share.ofPercent("2")), Optional.empty(), Share.ofPercent("2")),
                new Step(Optional.of(Share.ofPercent("5")), Optional.empty(), Share.ofPercent("5")),
                new Step(Optional.empty(), Optional.of(true), Share.ofPercent("10")));

        assertEquals(
                List.of("不超过2个百分点", "超过2个百分点、不超过5个百分点", "超过5个百分点"),
                new CreditSteps()
                        .derive(TermsOf.tree(Map.of("remedies", remedies(steps)))).orElseThrow().stream()
                                .map(CreditStep::range)
                                .toList());
    }

    @Test
    @Tag("R-3.2")
    void knowsWhichPlansHaveMonthlyBills() {
        assertTrue(Facts.monthlyBills(paying(new Payment.Plan.Monthly(TimeSpan.parse("5 workdays")))));
        assertTrue(Facts.monthlyBills(paying(new Payment.Plan.Prepaid(TimeSpan.parse("3 workdays")))));
        assertFalse(Facts.monthlyBills(paying(new Payment.Plan.Milestones(List.of()))));
        assertFalse(Facts.periodicPayment(paying(new Payment.Plan.Milestones(List.of()))));
    }

    @Test
    @Tag("R-3.2")
    void knowsWhetherLatePaymentHasAGrace() {
        assertTrue(Facts.paymentGrace(late("3 days", SizeClass.MEDIUM, SizeClass.SMALL)));
        assertFalse(Facts.paymentGrace(late("0 days", SizeClass.MEDIUM, SizeClass.SMALL)));
    }

    @Test
    @Tag("R-6")
    void givesASmallProviderInterestOfALargeCustomerFromTheFirstDay() {
        assertTrue(Facts.smallProvider(late("3 days", SizeClass.LARGE, SizeClass.MEDIUM)));
        assertFalse(Facts.paymentGrace(late("3 days", SizeClass.LARGE, SizeClass.MEDIUM)));
        assertFalse(Facts.smallProvider(late("3 days", SizeClass.LARGE, SizeClass.LARGE)));
    }

    @Test
    @Tag("R-3.1")
    void readsFromTheFeeScheduleWhatKindsOfFeesThereAre() {
        Terms terms = pricedPer("conversation");

        assertTrue(Facts.monthlyFees(terms));
        assertTrue(Facts.meteredFees(terms));
        assertTrue(Facts.feeInclusions(terms));
        assertFalse(Facts.oneOffFees(terms));
        assertTrue(Facts.oneOffFees(once()));
        assertFalse(Facts.monthlyFees(once()));
    }

    @Test
    @Tag("R-3.1")
    void acceptsAnOverageInTheMeasureOfTheInclusion() {
        assertEquals(List.of(), new OverageCheck().check(pricedPer("conversation")));
    }

    @Test
    @Tag("R-3.1")
    void refusesAnOverageInAnotherMeasureThanTheInclusion() {
        assertEquals(
                "fees.1.unit",
                new OverageCheck().check(pricedPer("call")).get(0).path());
    }

    @Test
    @Tag("R-3.1")
    void leavesAnOverageOnAnUnknownFeeToTheEngine() {
        OverageFee over = new OverageFee("没有的费用", UnitPrice.parse("2.00"), CONVERSATION);

        assertEquals(
                List.of(),
                new OverageCheck().check(TermsOf.fees(List.of(new FeeItem("超量服务费", "perUnitOver", over)), List.of())));
    }

    private static List<String> ranges(VolumeTier... tiers) {
        Scope.Volume volume = new Scope.Volume(CONVERSATION, VolumeBasis.MONTHLY_DAILY_AVERAGE, List.of(tiers));
        Scope scope = new Scope(HolidayCoverage.EXCLUDED, volume, Optional.empty());
        return new VolumeTiers()
                .derive(TermsOf.tree(Map.of("scope", scope))).orElseThrow().stream()
                        .map(VolumeRange::range)
                        .toList();
    }

    private static VolumeTier upTo(int bound) {
        return new VolumeTier(
                Optional.of(bound), Optional.empty(), TierLevels.FULL, Optional.empty(), Optional.empty());
    }

    private static VolumeTier above(int bound) {
        return new VolumeTier(
                Optional.empty(), Optional.of(bound), TierLevels.FULL, Optional.empty(), Optional.empty());
    }

    private static Remedies remedies(List<Step> steps) {
        return new Remedies(
                new Remedies.Credits(CreditBase.BASE_FEE, steps, Share.ofPercent("20"), false, Optional.empty()),
                new Remedies.Replacement(
                        Metric.parse("resolutionRate"),
                        Share.ofPercent("80"),
                        2,
                        TimeSpan.parse("10 workdays"),
                        20,
                        TimeSpan.parse("3 workdays"),
                        TimeSpan.parse("15 days")),
                new Remedies.Shortfall(Points.parse("10 points"), 3, 4));
    }

    private static Terms paying(Payment.Plan plan) {
        return TermsOf.tree(Map.of("payment", payment(plan, "3 days")));
    }

    private static Terms late(String grace, SizeClass customer, SizeClass provider) {
        Contact contact = new Contact("周示例", "经理", "0571-00000000", "zhou@example.com", Optional.empty());
        Parties.Customer buyer =
                new Parties.Customer(organization(customer), contact, Optional.empty(), Optional.empty());
        Parties.Provider seller = new Parties.Provider(
                organization(provider),
                contact,
                new Account("示例公司", "示例银行", "0"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Payment.Plan plan = new Payment.Plan.Monthly(TimeSpan.parse("5 workdays"));
        return TermsOf.tree(Map.of("parties", new Parties(buyer, seller), "payment", payment(plan, grace)));
    }

    private static Organization organization(SizeClass size) {
        return new Organization(
                "示例公司",
                "91330106MA0EXA103Y",
                OrganizationKind.ENTERPRISE,
                "周示例",
                "示例路1号",
                Optional.of(size),
                Optional.empty());
    }

    private static Payment payment(Payment.Plan plan, String grace) {
        return new Payment(
                plan,
                Optional.empty(),
                new Payment.Late(Share.ofPercent("0.05"), TimeSpan.parse(grace), Share.ofPercent("20")));
    }

    private static Terms pricedPer(String unit) {
        MonthlyFee base =
                new MonthlyFee(Money.of("5000.00"), Optional.of(Quantity.of(3000, CONVERSATION)), Optional.empty());
        OverageFee over = new OverageFee("基础服务费", UnitPrice.parse("2.00"), Measure.parse(unit));
        return TermsOf.fees(
                List.of(new FeeItem("基础服务费", "monthly", base), new FeeItem("超量服务费", "perUnitOver", over)),
                List.of(
                        ScheduledFee.of("基础服务费", FeeCategory.BASE, new MonthlyModel().describe(base)),
                        ScheduledFee.of("超量服务费", FeeCategory.VALUE_ADDED, new OverageModel().describe(over))));
    }

    private static Terms once() {
        OneOffFee fee = new OneOffFee(Money.of("3000.00"), OneOffDue.DELIVERY);
        return TermsOf.fees(
                List.of(new FeeItem("接待服务费", "once", fee)),
                List.of(ScheduledFee.of("接待服务费", FeeCategory.MATERIAL, new OneOffModel().describe(fee))));
    }
}
