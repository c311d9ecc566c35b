package org.agreement.plugin.education;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class InstitutionCheckTest {

    @Test
    void refusesALicenceThatEndsBeforeTheServiceStarts() {
        assertEquals(
                "EDU-102",
                InstitutionCheck.check(Sample.licence("2027-02-28"), LocalDate.parse("2027-03-01"))
                        .get(0)
                        .code());
    }

    @Test
    void acceptsALicenceThatEndsOnTheFirstDayOrLater() {
        assertEquals(
                0,
                InstitutionCheck.check(Sample.licence("2027-03-01"), LocalDate.parse("2027-03-01"))
                        .size());
    }
}
