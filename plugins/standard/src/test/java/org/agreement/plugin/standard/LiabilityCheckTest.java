package org.agreement.plugin.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.fee.Factor;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.CapBasis;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.DataCap;
import org.agreement.api.terms.Insurance;
import org.agreement.api.terms.Insurance.Cover;
import org.agreement.api.terms.Liability;
import org.agreement.api.terms.Liability.Cap;
import org.agreement.api.terms.Liability.Claims;
import org.agreement.api.terms.Liability.Costs;
import org.agreement.api.terms.Liability.Damages;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.TimeSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class LiabilityCheckTest {

    @Test
    void theUsualFiguresStand() {
        assertEquals(List.of(), codes(damages("20%", "20%", "1 month"), cap("1", DataCap.MULTIPLE, "3"), List.of()));
    }

    @Test
    @Tag("R-2.3")
    void aSanctionOfNothingIsNoSanction() {
        List<Complaint> complaints =
                complaints(damages("20%", "0%", "1 month"), cap("1", DataCap.MULTIPLE, "3"), List.of());

        assertEquals(
                List.of("STD-901"), complaints.stream().map(Complaint::code).toList());
        assertEquals("liability.damages.customer", complaints.get(0).path());
    }

    @Test
    void thePriceOfAnEarlyEndIsATimeForWhichFeesRun() {
        Cap cap = cap("1", DataCap.MULTIPLE, "3");
        assertEquals(List.of(), codes(damages("20%", "20%", "30 days"), cap, List.of()));
        assertEquals(List.of("STD-902"), codes(damages("20%", "20%", "48h"), cap, List.of()));
        assertEquals(List.of("STD-902"), codes(damages("20%", "20%", "0 months"), cap, List.of()));
    }

    @Test
    void aCapLeavesSomeLiabilityAndNotLessForPersonalInformation() {
        Damages damages = damages("20%", "20%", "1 month");
        assertEquals(List.of("STD-903"), codes(damages, cap("0", DataCap.UNLIMITED, "3"), List.of()));
        assertEquals(List.of("STD-904"), codes(damages, cap("2", DataCap.MULTIPLE, "1"), List.of()));
        assertEquals(List.of(), codes(damages, cap("2", DataCap.MULTIPLE, "2"), List.of()));
        assertEquals(List.of(), codes(damages, cap("2", DataCap.UNLIMITED, "1"), List.of()));
    }

    @Test
    void insuranceInsuresAnAmount() {
        List<Complaint> complaints = complaints(
                damages("20%", "20%", "1 month"),
                cap("1", DataCap.MULTIPLE, "3"),
                List.of(new Cover("职业责任保险", Money.of("500000.00")), new Cover("雇主责任保险", Money.ZERO)));

        assertEquals(
                List.of("STD-905"), complaints.stream().map(Complaint::code).toList());
        assertEquals("insurance.covers.1.amount", complaints.get(0).path());
    }

    private static List<String> codes(Damages damages, Cap cap, List<Cover> covers) {
        return complaints(damages, cap, covers).stream().map(Complaint::code).toList();
    }

    private static List<Complaint> complaints(Damages damages, Cap cap, List<Cover> covers) {
        Optional<Insurance> insurance = covers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Insurance(covers, TimeSpan.parse("10 workdays"), TimeSpan.parse("6 months")));
        Terms terms = TermsOf.tree(Map.of("liability", liability(damages, cap), "insurance", insurance));
        return new LiabilityCheck().check(terms);
    }

    static Liability liability(Damages damages, Cap cap) {
        return new Liability(
                damages,
                cap,
                new Claims(TimeSpan.parse("15 days"), TimeSpan.parse("5 workdays")),
                new Costs(List.of("律师费"), Share.parse("15%")));
    }

    static Damages damages(String provider, String customer, String earlyEnd) {
        return new Damages(
                Share.parse(provider),
                Share.parse(customer),
                Share.parse("50%"),
                TimeSpan.parse("4h"),
                TimeSpan.parse(earlyEnd),
                TimeSpan.parse("10 workdays"));
    }

    static Cap cap(String multiple, DataCap data, String dataMultiple) {
        return new Cap(CapBasis.PRECEDING, Factor.parse(multiple), data, Factor.parse(dataMultiple), false);
    }
}
