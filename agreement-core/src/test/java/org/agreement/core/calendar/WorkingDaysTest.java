package org.agreement.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.agreement.core.plugin.Home;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Refused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-4.2")
final class WorkingDaysTest {

    @TempDir
    Path directory;

    private WorkingDays days() {
        return new CalendarData(new Home(directory)).workingDays();
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    @Test
    void knowsHolidaysAndMakeUpDays() {
        WorkingDays days = days();
        assertFalse(days.isWorkingDay(day("2026-10-01")));
        assertFalse(days.isWorkingDay(day("2026-01-02")), "a weekday off");
        assertTrue(days.isWorkingDay(day("2026-01-04")), "a Sunday worked in exchange");
        assertFalse(days.isWorkingDay(day("2026-11-22")), "an ordinary Sunday");
        assertEquals(Optional.of("国庆节"), days.holiday(day("2026-10-01")));
        assertEquals(Optional.empty(), days.holiday(day("2026-11-22")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-09, 2024-02-09", "2024-02-10, 2024-02-18", "2024-02-17, 2024-02-18", "2024-02-18, 2024-02-18",
        "2025-01-26, 2025-01-26", "2025-01-28, 2025-02-05", "2025-02-04, 2025-02-05", "2025-02-08, 2025-02-08",
        "2026-02-14, 2026-02-14", "2026-02-15, 2026-02-24", "2026-02-23, 2026-02-24", "2026-02-28, 2026-02-28"
    })
    void movesADueDayOverTheSpringFestival(String due, String moved) {
        assertEquals(day(moved), days().nextWorkingDay(day(due)));
    }

    @Test
    void countsWorkingDaysForwardsAndBackwards() {
        assertEquals(day("2026-09-28"), days().minusWorkingDays(day("2026-10-08"), 3));
        assertEquals(day("2026-10-10"), days().plusWorkingDays(day("2026-09-30"), 3));
        assertEquals(day("2026-05-06"), days().nextWorkingDay(day("2026-05-05")));
    }

    @Test
    void neverGuessesAYearThatIsNotAnnounced() {
        WorkingDays days = days();
        assertTrue(days.isKnown(day("2004-01-02")));
        assertFalse(days.isKnown(day("2027-01-04")));
        assertThrows(Failure.class, () -> days.plusWorkingDays(day("2026-12-31"), 1));
    }

    @Test
    void takesAYearFromTheUsersFile() throws IOException {
        Files.writeString(directory.resolve("calendar.yaml"), """
                - year: 2027
                  holidays:
                    - {name: 元旦, from: 2027-01-01, until: 2027-01-03}
                    - {name: 春节, from: 2027-02-05, until: 2027-02-11, workdays: [2027-01-31]}
                """);
        WorkingDays days = days();
        assertEquals(day("2027-01-04"), days.plusWorkingDays(day("2026-12-31"), 1));
        assertTrue(days.isWorkingDay(day("2027-01-31")));
        assertTrue(days.isKnown(day("2026-01-01")), "the shipped years stay");
    }

    @Test
    void refusesEveryFaultOfTheUsersFileAtOnce() throws IOException {
        Files.writeString(directory.resolve("calendar.yaml"), """
                - year: 2027
                  holidays:
                    - {name: 元旦, from: 2027-01-03, until: 2027-01-01}
                    - {name: 春节, from: 2028-02-05, until: 2028-02-11, workdays: [2027-02-01]}
                    - {nane: 清明, from: 2027-04-03, until: 2027-04-05}
                """);
        Refused refused = assertThrows(Refused.class, this::days);
        assertEquals(
                "[AGR-1453, AGR-1451, AGR-1451, AGR-1452, AGR-1031, AGR-1030]",
                refused.refusals().stream()
                        .map(refusal -> refusal.code())
                        .toList()
                        .toString());
    }
}
