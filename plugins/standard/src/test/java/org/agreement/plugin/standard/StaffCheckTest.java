package org.agreement.plugin.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.fee.Money;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.RivalMode;
import org.agreement.api.terms.RivalServices;
import org.agreement.api.terms.Subcontracting;
import org.agreement.api.terms.SubcontractingMode;
import org.agreement.api.terms.SubjectGroup;
import org.agreement.api.time.TimeSpan;
import org.junit.jupiter.api.Test;

final class StaffCheckTest {

    private static final List<Subcontracting.Approved> LIST =
            List.of(new Subcontracting.Approved("示例通信服务有限公司", "夜间留言的登记"));

    @Test
    void whatIsForbiddenOrNeedsConsentHasNoList() {
        assertEquals(List.of(), codes(SubcontractingMode.FORBIDDEN, List.of(), SubjectGroup.ADULTS));
        assertEquals(List.of(), codes(SubcontractingMode.WITH_CONSENT, List.of(), SubjectGroup.ADULTS));
        assertEquals(List.of("STD-202"), codes(SubcontractingMode.WITH_CONSENT, LIST, SubjectGroup.ADULTS));
    }

    @Test
    void aListHoldsWhereItIsNotEmpty() {
        assertEquals(List.of(), codes(SubcontractingMode.LISTED, LIST, SubjectGroup.TEENAGERS));
        assertEquals(List.of("STD-201"), codes(SubcontractingMode.LISTED, List.of(), SubjectGroup.ADULTS));
    }

    @Test
    void dataOfChildrenIsNotPassedOnEvenWithConsent() {
        assertEquals(List.of(), codes(SubcontractingMode.FORBIDDEN, List.of(), SubjectGroup.CHILDREN));
        assertEquals(List.of("STD-203"), codes(SubcontractingMode.WITH_CONSENT, List.of(), SubjectGroup.CHILDREN));
        assertEquals(List.of("STD-203"), codes(SubcontractingMode.LISTED, LIST, SubjectGroup.CHILDREN));
    }

    @Test
    void exclusivenessHasItsPriceAmongTheFees() {
        assertEquals(List.of(), rivals(RivalMode.SEPARATE_TEAM, Optional.empty()));
        assertEquals(List.of(), rivals(RivalMode.EXCLUSIVE, Optional.of("排他服务费")));
        assertEquals(List.of("STD-204"), rivals(RivalMode.EXCLUSIVE, Optional.empty()));
        assertEquals(List.of("STD-205"), rivals(RivalMode.NOTICE, Optional.of("排他服务费")));
        assertEquals(List.of("STD-206"), rivals(RivalMode.EXCLUSIVE, Optional.of("对价")));
    }

    private static List<String> codes(
            SubcontractingMode mode, List<Subcontracting.Approved> approved, SubjectGroup subject) {
        return check(Map.of(
                "subcontracting", new Subcontracting(mode, approved, TimeSpan.parse("5 workdays")),
                "rivalServices", Optional.empty(),
                "personalInformation", DataOf.about(subject).terms()));
    }

    private static List<String> rivals(RivalMode mode, Optional<String> fee) {
        return check(Map.of(
                "subcontracting",
                        new Subcontracting(SubcontractingMode.FORBIDDEN, List.of(), TimeSpan.parse("5 workdays")),
                "rivalServices",
                        Optional.of(new RivalServices(List.of("示例竞争一有限公司"), mode, TimeSpan.parse("6 months"), fee)),
                "fees",
                        List.of(new FeeItem(
                                "排他服务费",
                                "monthly",
                                new MonthlyFee(Money.of("1000.00"), Optional.empty(), Optional.empty()))),
                "personalInformation", DataOf.about(SubjectGroup.ADULTS).terms()));
    }

    private static List<String> check(Map<String, Object> tree) {
        return new StaffCheck()
                .check(TermsOf.tree(tree)).stream().map(Complaint::code).toList();
    }
}
