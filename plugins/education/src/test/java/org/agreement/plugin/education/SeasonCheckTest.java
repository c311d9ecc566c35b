package org.agreement.plugin.education;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.agreement.api.time.Period;
import org.agreement.plugin.education.EducationTerms.Enrolment;
import org.agreement.plugin.education.EducationTerms.Season;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-1.3")
final class SeasonCheckTest {

    private static final Period PERIOD = new Period(LocalDate.parse("2027-03-01"), LocalDate.parse("2028-02-29"));

    private static final Enrolment IN_ORDER = Sample.enrolment("15 days", "7 days");

    @Test
    void acceptsSeasonsThatTouch() {
        assertEquals(
                List.of(),
                codes(
                        IN_ORDER,
                        Sample.season("暑期", "2027-06-15", "2027-08-31", "1.5"),
                        Sample.season("开学", "2027-09-01", "2027-09-20", "1.2")));
    }

    @Test
    void refusesSeasonsBackwardsOutsideOverlappingOrSmaller() {
        assertEquals(
                List.of("EDU-110", "EDU-111", "EDU-112", "EDU-113"),
                codes(
                        IN_ORDER,
                        Sample.season("倒", "2027-06-15", "2027-06-01", "1.5"),
                        Sample.season("早", "2027-02-01", "2027-03-10", "1.5"),
                        Sample.season("叠", "2027-03-10", "2027-03-20", "0.5")));
    }

    @Test
    void refusesSeatsThatAreStaffedBeforeThePlan() {
        assertEquals(List.of("EDU-114"), codes(Sample.enrolment("7 days", "15 days")));
        assertEquals(List.of("EDU-114"), codes(Sample.enrolment("15 workdays", "7 workdays")));
    }

    private static List<String> codes(Enrolment enrolment, Season... seasons) {
        return SeasonCheck.check(List.of(seasons), enrolment, PERIOD).stream()
                .map(complaint -> complaint.code())
                .toList();
    }
}
