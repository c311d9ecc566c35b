package org.agreement.plugin.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.AgreementPeriod;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.SubjectGroup;
import org.agreement.api.time.TimeSpan;
import org.junit.jupiter.api.Test;

final class DataCheckTest {

    private static final DataOf ADULTS = DataOf.about(SubjectGroup.ADULTS);
    private static final DataOf CHILDREN = DataOf.about(SubjectGroup.CHILDREN);

    @Test
    void concreteWordsAndUsualTimesStand() {
        assertEquals(List.of(), codes(ADULTS));
        assertEquals(List.of(), codes(ADULTS.keeping("180 days", "36 months").reporting("90min", "2h")));
    }

    @Test
    void wordsThatSayNothingAreNoPurposeAndNoCategory() {
        assertEquals(List.of("STD-211"), codes(ADULTS.saying("处理必要信息", "phone")));
        assertEquals(List.of("STD-211"), codes(ADULTS.saying("答复咨询", "订单相关信息")));
    }

    @Test
    void childrenTakeAssessmentRulesAndConsent() {
        assertEquals(List.of("STD-212"), codes(CHILDREN));
        assertEquals(List.of(), codes(CHILDREN.childrenAssessed("2026-12-01")));
        assertEquals(List.of("STD-213"), codes(ADULTS.childrenAssessed("2026-12-01")));
    }

    @Test
    void anAssessmentIsFinishedBeforeTheServiceStarts() {
        assertEquals(List.of(), codes(CHILDREN.childrenAssessed("2026-12-15")));
        assertEquals(List.of("STD-214"), codes(CHILDREN.childrenAssessed("2026-12-16")));
    }

    @Test
    void logsAreKeptForHalfAYearAndRecordsForThreeYears() {
        assertEquals(List.of("STD-215"), codes(ADULTS.keeping("179 days", "3 years")));
        assertEquals(List.of("STD-218"), codes(ADULTS.keeping("1 years", "2 years")));
    }

    @Test
    void incidentsAreReportedWithinTwoHoursAndADay() {
        assertEquals(List.of("STD-216"), codes(ADULTS.reporting("121min", "24h")));
        assertEquals(List.of("STD-217"), codes(ADULTS.reporting("2h", "25h")));
        assertEquals(List.of("STD-217"), codes(ADULTS.reporting("2h", "1h")));
        assertEquals(List.of("STD-216", "STD-217"), codes(ADULTS.reporting("1 workday", "2 workdays")));
    }

    private static List<String> codes(DataOf data) {
        AgreementPeriod period = new AgreementPeriod(
                LocalDate.parse("2026-12-15"),
                LocalDate.parse("2027-12-14"),
                Optional.empty(),
                new AgreementPeriod.TrialRules(Share.ofPercent("10"), TimeSpan.parse("7 days")),
                Optional.empty(),
                TimeSpan.parse("30 days"));
        return new DataCheck()
                .check(TermsOf.tree(Map.of("personalInformation", data.terms(), "period", period))).stream()
                        .map(Complaint::code)
                        .toList();
    }
}
