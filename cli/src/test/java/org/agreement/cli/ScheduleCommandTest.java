package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private Json schedule() {
        return json("schedule", "--example", "education");
    }

    private Json json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "json"));
        Outcome outcome = cli.run(all.toArray(String[]::new));
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
    void plansWhatFollowsTheEndAndWhatPreparesASeason() {
        Json schedule = json(
                "schedule",
                "--example",
                "general",
                "--set",
                "period={from: 2025-08-15, until: 2026-08-14}",
                "--set",
                "personalInformation.assessed=2023-12-01");
        assertEquals("2026-08-21T24:00", duty(schedule, "final-bill").get("due").text());
        assertEquals("2026-09-14T24:00", duty(schedule, "settlement").get("due").text());
        assertEquals(
                "standard/settlement",
                duty(schedule, "settlement")
                        .get("clauses")
                        .items()
                        .get(0)
                        .get("id")
                        .text());
        assertEquals(
                "2026-08-31T24:00", duty(schedule, "data-return").get("due").text());
        assertEquals(
                "2026-08-28T24:00", duty(schedule, "secrets-return").get("due").text());
        assertEquals(
                "2029-08-14T24:00", duty(schedule, "secrecy-end").get("due").text());
        assertEquals(
                "2026-08-21T24:00", duty(schedule, "hand-over-1").get("due").text());
        assertEquals(
                "provider",
                duty(schedule, "hand-over-1").get("who").items().get(0).text());
        assertEquals(
                "2026-06-30T24:00",
                duty(schedule, "meeting-3-2026-06-30").get("due").text());
        assertEquals(
                "2027-05-31T24:00", duty(schedule(), "season-1-plan").get("due").text());
        assertEquals(
                "2027-06-08T24:00",
                duty(schedule(), "season-1-seats").get("due").text());
    }

    @Test
    void plansFestivalsWithTheDaysThatTheTextPrints() {
        Json schedule = json("schedule", "--example", "ecommerce");
        assertEquals(
                "2027-10-17T24:00",
                duty(schedule, "festival-3-forecast").get("due").text());
        assertEquals(
                "2027-10-25T24:00", duty(schedule, "festival-3-rota").get("due").text());
        assertEquals(
                "2027-11-13T10:00",
                duty(schedule, "festival-3-report-2027-11-12").get("due").text());
        assertEquals(
                "ecommerce/festivals",
                duty(schedule, "festival-3-review")
                        .get("clauses")
                        .items()
                        .get(0)
                        .get("id")
                        .text());
    }

    @Test
    void leavesOutWhatTheTextDoesNotSay() {
        String without = "clauses={exclude: [standard/governance]}";
        Json schedule = json("schedule", "--example", "ecommerce", "--set", without);
        assertEquals(
                List.of(),
                schedule.get("duties").items().stream()
                        .map(duty -> duty.get("id").text())
                        .filter(id -> id.startsWith("meeting"))
                        .toList());
    }

    @Test
    void plansTheFirstPrepaymentAndNamesTheAmountsThatAreKnown() {
        Json schedule = json(
                "schedule",
                "--example",
                "general",
                "--set",
                "period={from: 2026-01-16, until: 2026-06-30}",
                "--set",
                "payment={prepaid: {before: 5 days}, late: {dailyRate: 0.05%}}",
                "--set",
                "personalInformation.assessed=2023-12-01",
                "--set",
                "onboarding.feeFrom=start",
                "--set",
                "tax={rate: 6%, inclusive: true}",
                "--set",
                "fees=[{name: 基础服务费, model: monthly, amount: 5000.00}]");
        Json first = duty(schedule, "payment-ahead-2026-01");
        assertEquals("2026-01-21T24:00", first.get("due").text());
        assertEquals("2580.65", first.get("amount").text());
        assertEquals(
                "预付首月的基础服务费（按协议不晚于服务开始日生效计的最后一日）：2,580.65元", first.get("what").text());
        Json second = duty(schedule, "payment-ahead-2026-02");
        assertEquals("2026-01-27T24:00", second.get("due").text());
        assertEquals("5000.00", second.get("amount").text());
        assertEquals("null", duty(schedule, "payment-2026-06").get("amount").text());
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
                - year: 2030
                  holidays: [{name: 元旦, from: 2030-01-01, until: 2030-01-01}]
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
