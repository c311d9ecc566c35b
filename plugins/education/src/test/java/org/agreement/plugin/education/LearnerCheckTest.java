package org.agreement.plugin.education;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.SubjectGroup;
import org.agreement.plugin.education.EducationTerms.Teaching;
import org.junit.jupiter.api.Test;

final class LearnerCheckTest {

    private static final List<SubjectGroup> EVERYBODY =
            List.of(SubjectGroup.ADULTS, SubjectGroup.TEENAGERS, SubjectGroup.CHILDREN);

    @Test
    void acceptsMinorsWhoseInformationIsProtected() {
        assertTrue(complaints(Teaching.NON_ACADEMIC, List.of(SubjectGroup.CHILDREN), EVERYBODY, 2)
                .isEmpty());
    }

    @Test
    void refusesChildrenWhoAreNoSubjectsOfPersonalInformation() {
        List<Complaint> complaints = complaints(
                Teaching.NON_ACADEMIC,
                List.of(SubjectGroup.CHILDREN, SubjectGroup.TEENAGERS),
                List.of(SubjectGroup.ADULTS, SubjectGroup.TEENAGERS),
                2);
        assertEquals(1, complaints.size());
        assertEquals("personalInformation.subjects", complaints.get(0).path());
        assertTrue(complaints.get(0).message().zh().contains("不满14周岁"));
    }

    @Test
    void refusesMinorsInTheTrainingOfAdults() {
        assertEquals(
                "EDU-105",
                complaints(Teaching.ADULT, List.of(SubjectGroup.TEENAGERS), EVERYBODY, 2)
                        .get(0)
                        .code());
    }

    @Test
    void refusesMoreMatchesThanThereAreItems() {
        assertEquals(
                "EDU-106",
                complaints(Teaching.NON_ACADEMIC, EVERYBODY, EVERYBODY, 3)
                        .get(0)
                        .code());
    }

    @Test
    void asksForTheAges() {
        assertEquals(
                "EDU-103",
                complaints(Teaching.ADULT, List.of(), EVERYBODY, 1).get(0).code());
    }

    private static List<Complaint> complaints(
            Teaching teaching, List<SubjectGroup> ages, List<SubjectGroup> subjects, int matching) {
        return LearnerCheck.check(Sample.block(teaching, ages, Sample.prepay(3, 60, "5000.00"), matching), subjects);
    }
}
