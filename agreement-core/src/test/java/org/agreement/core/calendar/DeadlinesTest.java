package org.agreement.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.time.WhenHoliday;
import org.agreement.core.plugin.Home;
import org.agreement.core.refusal.Failure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-4.2")
final class DeadlinesTest {

    private final Deadlines deadlines =
            new Deadlines(new CalendarData(new Home(Path.of("no-such-home"))).workingDays());

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 1 months, 2026-02-28", // no 31st, and a Saturday that is worked in exchange
        "2026-03-31, 1 months, 2026-04-30",
        "2025-02-28, 1 years, 2026-02-28",
        "2026-09-01, 30 days, 2026-10-08", // ends on a holiday
        "2026-11-02, 2 weeks, 2026-11-16",
        "2026-11-05, 24h, 2026-11-06",
        "2026-11-06, 24h, 2026-11-09",
        "2026-11-20, 5 workdays, 2026-11-27"
    })
    void endsAPeriodAsTheCivilCodeSays(String start, String span, String end) {
        assertEquals(
                DueDay.certain(LocalDate.parse(end)), deadlines.after(LocalDate.parse(start), TimeSpan.parse(span)));
    }

    @Test
    void saysThatADayIsProvisionalWhereHolidaysAreNotAnnounced() {
        DueDay day = deadlines.after(LocalDate.parse("2026-12-30"), TimeSpan.parse("3 workdays"));
        assertEquals(new DueDay(LocalDate.parse("2027-01-05"), true), day);
        assertThrows(Failure.class, day::known);
        assertEquals(
                new DueDay(LocalDate.parse("2027-02-03"), true),
                deadlines.after(new DueDay(LocalDate.parse("2027-02-01"), true), TimeSpan.parse("2 days")));
    }

    @Test
    void countsBackwardsWithoutTheDayItself() {
        assertEquals(
                DueDay.certain(LocalDate.parse("2026-09-28")),
                deadlines.before(LocalDate.parse("2026-10-08"), TimeSpan.parse("3 workdays")));
        assertEquals(
                DueDay.certain(LocalDate.parse("2026-09-08")),
                deadlines.before(LocalDate.parse("2026-10-08"), TimeSpan.parse("30 days")));
    }

    @Test
    void findsTheWorkingDaysOfAMonth() {
        assertEquals(DueDay.certain(LocalDate.parse("2026-01-04")), deadlines.workdayOf(YearMonth.of(2026, 1), 1));
        assertEquals(DueDay.certain(LocalDate.parse("2026-10-09")), deadlines.workdayOf(YearMonth.of(2026, 10), 2));
    }

    @Test
    void movesADayAsAgreed() {
        LocalDate holiday = LocalDate.parse("2026-05-05");
        assertEquals(
                LocalDate.parse("2026-05-06"),
                deadlines.shifted(holiday, WhenHoliday.NEXT_WORKDAY).known());
        assertEquals(
                LocalDate.parse("2026-04-30"),
                deadlines.shifted(holiday, WhenHoliday.PREVIOUS_WORKDAY).known());
        assertEquals(holiday, deadlines.shifted(holiday, WhenHoliday.SAME_DAY).known());
    }
}
