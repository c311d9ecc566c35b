package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.agreement.cli.Cli.Json;
import org.agreement.cli.Cli.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-4.2")
final class ScheduleCommandTest {

    @TempDir
    private Path directory;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(directory.resolve("home"));
    }

    private Json schedule(String from, String until) {
        Outcome outcome = cli.run(
                "schedule",
                "--example",
                "education",
                "--format",
                "json",
                "--set",
                "period.from=" + from,
                "--set",
                "period.until=" + until,
                "--set",
                "personalInformation.assessed=2023-12-01",
                "--set",
                "personalInformation.children.assessed=2023-12-01");
        assertEquals(0, outcome.code(), outcome.err());
        return outcome.json();
    }

    private static Json duty(Json schedule, String id) {
        return schedule.get("duties").items().stream()
                .filter(duty -> duty.get("id").text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Worked out by hand from the announced holidays and make-up working days of the three years. */
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-02-01T18:00, 2024-02-04T24:00, 2024-02-09T24:00, 2024-02-22T24:00",
        "2025, 2025-02-05T18:00, 2025-02-07T24:00, 2025-02-13T24:00, 2025-02-20T24:00",
        "2026, 2026-02-02T18:00, 2026-02-04T24:00, 2026-02-11T24:00, 2026-02-25T24:00",
    })
    void countsOverTheSpringFestival(String year, String bill, String review, String payment, String invoice) {
        Json schedule = schedule(year + "-01-01", "2028-03-31");
        assertEquals(bill, duty(schedule, "bill-" + year + "-01").get("due").text());
        assertEquals(review, duty(schedule, "review-" + year + "-01").get("due").text());
        assertEquals(
                payment, duty(schedule, "payment-" + year + "-01").get("due").text());
        assertEquals(
                invoice, duty(schedule, "invoice-" + year + "-01").get("due").text());
    }

    @Test
    void namesTheSideTheClauseAndWhetherTheDayIsProvisional() {
        Json schedule = schedule("2026-10-08", "2028-03-31");
        Json material = duty(schedule, "material-1");
        assertEquals("2026-09-28T18:00", material.get("due").text());
        assertEquals("customer", material.get("who").items().get(0).text());
        assertEquals(
                "standard/customer-duties",
                material.get("clauses").items().get(0).get("id").text());
        assertEquals("false", material.get("provisional").text());
        assertEquals("true", duty(schedule, "bill-2026-12").get("provisional").text());
    }

    @Test
    void movesAReportThatFallsOnAHoliday() {
        Json schedule = schedule("2026-09-01", "2028-03-31");
        assertEquals(
                "2026-10-08T17:00",
                duty(schedule, "weekly-report-2026-10-02").get("due").text());
        assertEquals(
                "2026-10-09T17:00",
                duty(schedule, "weekly-report-2026-10-09").get("due").text());
    }

    @Test
    void warnsThatDaysAreProvisionalUntilTheUserSuppliesTheYear() throws IOException {
        Outcome outcome = cli.run("schedule", "--example", "ecommerce", "--lang", "zh");
        assertTrue(outcome.err().contains("calendar.yaml"), outcome.err());
        Files.createDirectories(directory.resolve("home"));
        Files.writeString(directory.resolve("home/calendar.yaml"), """
                - year: 2027
                  holidays: [{name: 元旦, from: 2027-01-01, until: 2027-01-03}]
                - year: 2028
                  holidays: [{name: 元旦, from: 2028-01-01, until: 2028-01-01}]
                """);
        assertEquals("", cli.run("schedule", "--example", "ecommerce").err());
    }

    @Test
    void refusesAFaultyCalendarOfTheUser() throws IOException {
        Files.createDirectories(directory.resolve("home"));
        Files.writeString(directory.resolve("home/calendar.yaml"), "- year: 2027\n  holidays: []\n");
        Outcome outcome = cli.run("schedule", "--example", "ecommerce");
        assertEquals(3, outcome.code());
        assertTrue(outcome.err().contains("calendar.yaml:1:"), outcome.err());
    }

    @Test
    void writesACalendarFile() throws IOException {
        Path file = directory.resolve("a.ics");
        Outcome outcome = cli.run("schedule", "--example", "ecommerce", "--format", "ics", "-o", file.toString());
        assertEquals(0, outcome.code(), outcome.err());
        String calendar = Files.readString(file);
        assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\n"), calendar);
        assertTrue(calendar.contains("STATUS:TENTATIVE"), calendar);
        assertTrue(calendar.contains("DTSTART;TZID=Asia/Shanghai:20261218T170000"), calendar);
    }
}
