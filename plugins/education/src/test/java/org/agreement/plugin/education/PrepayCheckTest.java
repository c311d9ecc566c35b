package org.agreement.plugin.education;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.SubjectGroup;
import org.agreement.plugin.education.EducationTerms.Prepay;
import org.agreement.plugin.education.EducationTerms.Teaching;
import org.junit.jupiter.api.Test;

final class PrepayCheckTest {

    private static final List<SubjectGroup> MINORS = List.of(SubjectGroup.CHILDREN, SubjectGroup.TEENAGERS);

    @Test
    void acceptsTheLimitsThemselves() {
        assertEquals(List.of(), codes(Teaching.NON_ACADEMIC, MINORS, Sample.prepay(3, 60, "5000.00")));
    }

    @Test
    void refusesEachLimitExceeded() {
        assertEquals(
                List.of("EDU-107", "EDU-108", "EDU-109"),
                codes(Teaching.NON_ACADEMIC, MINORS, Sample.prepay(4, 61, "5000.01")));
    }

    @Test
    void limitsTheAmountOnlyOutsideTheCurriculum() {
        assertEquals(List.of(), codes(Teaching.ACADEMIC, MINORS, Sample.prepay(3, 60, "8000.00")));
    }

    @Test
    void limitsNothingAmongAdults() {
        assertEquals(
                List.of(), codes(Teaching.ADULT, List.of(SubjectGroup.ADULTS), Sample.prepay(12, 200, "30000.00")));
    }

    private static List<String> codes(Teaching teaching, List<SubjectGroup> ages, Prepay prepay) {
        return PrepayCheck.check(Sample.block(teaching, ages, prepay, 2)).stream()
                .map(Complaint::code)
                .toList();
    }
}
