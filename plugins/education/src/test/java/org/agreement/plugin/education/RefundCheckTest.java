package org.agreement.plugin.education;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.agreement.api.terms.Complaint;
import org.agreement.plugin.education.Refunds.Course;
import org.junit.jupiter.api.Test;

final class RefundCheckTest {

    private static final Course REFERENCE = Sample.course("3000.00", 60, 20, "80.00");

    @Test
    void acceptsTheReferenceAndALongerTime() {
        assertEquals(List.of(), codes("7 days", REFERENCE));
        assertEquals(List.of(), codes("1 week", REFERENCE));
        assertEquals(List.of(), codes("14 days", Sample.course("3000.00", 60, 60, "50.00")));
    }

    @Test
    void refusesLessThanSevenDays() {
        assertEquals(List.of("EDU-115"), codes("6 days", REFERENCE));
        assertEquals(List.of("EDU-115"), codes("48h", REFERENCE));
    }

    @Test
    void refusesFiguresThatDoNotGoTogether() {
        assertEquals(List.of("EDU-116"), codes("7 days", Sample.course("3000.00", 60, 61, "80.00")));
        assertEquals(List.of("EDU-116"), codes("7 days", Sample.course("3000.00", 0, 0, "80.00")));
        assertEquals(List.of("EDU-117"), codes("7 days", Sample.course("3000.00", 60, 20, "49.99")));
    }

    private static List<String> codes(String coolingOff, Course course) {
        return RefundCheck.check(Sample.refunds(coolingOff, course)).stream()
                .map(Complaint::code)
                .toList();
    }
}
