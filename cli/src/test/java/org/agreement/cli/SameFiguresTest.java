package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.agreement.api.fee.Money;
import org.agreement.cli.Cli.Json;
import org.agreement.cli.Cli.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text, the quote, the bill and the schedule of one agreement name the same amounts and days. */
@Tag("R-4.1")
@Tag("R-4.2")
@Tag("R-4.3")
final class SameFiguresTest {

    private static final String NUMBER = "KF-2026-000001";
    private static final List<YearMonth> MONTHS = List.of(YearMonth.of(2027, 1), YearMonth.of(2027, 2));

    @TempDir
    private Path directory;

    private Cli cli;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(directory.resolve("home"));
        Files.createDirectories(directory.resolve("home"));
        Files.writeString(directory.resolve("home/calendar.yaml"), """
                - year: 2027
                  holidays:
                    - {name: 元旦, from: 2027-01-01, until: 2027-01-03}
                    - {name: 春节, from: 2027-02-05, until: 2027-02-11, workdays: [2027-01-30, 2027-02-20]}
                    - {name: 清明节, from: 2027-04-03, until: 2027-04-05}
                - year: 2028
                  holidays: [{name: 元旦, from: 2028-01-01, until: 2028-01-03}]
                """);
    }

    @ParameterizedTest
    @CsvSource({"ecommerce, conversation, 3000", "education, contact, 3600"})
    void billsWhatWasQuotedAndPrintedWhenItIsScheduled(String example, String measure, int volume) throws IOException {
        String text = create(example, List.of());
        Json schedule = json("schedule", NUMBER);
        BigDecimal billed = BigDecimal.ZERO;
        for (YearMonth month : MONTHS) {
            Json bill = bill(month, measure, volume);
            assertEquals(due(schedule, "payment-" + month), bill.get("due").text());
            billed = billed.add(new BigDecimal(bill.get("total").text()));
            for (Json line : bill.get("lines").items()) {
                String price =
                        line.get(isMetered(line) ? "unitPrice" : "amount").text();
                String printed = Money.of(price).printed();
                assertTrue(
                        text.lines()
                                .anyMatch(row -> row.contains(line.get("fee").text()) && row.contains(printed)),
                        printed);
            }
        }
        Json quote = json("quote", NUMBER, "--usage", measure + "=" + volume, "--months", "2");
        BigDecimal quoted = quote.get("lines").items().stream()
                // What is paid in instalments is not billed by the month.
                .filter(line -> example.equals("ecommerce") || isMetered(line))
                .map(line -> new BigDecimal(line.get("amount").text()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(quoted, billed);
    }

    /** Where a payment settles the bills of several months, the day is that of a later month. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'by: {day: 31, whenHoliday: previousWorkday}'; payment-2027-01",
                "quarterly: {within: 5 workdays}; payment-2027-03",
                "prepaid: {before: 5 days}; payment-ahead-2027-03",
            })
    void dueDaysAreThoseOfTheScheduleUnderEveryPlan(String plan, String duty) throws IOException {
        create("education", List.of("--set", "payment={" + plan + ", late: {dailyRate: 0.05%}}"));
        Json schedule = json("schedule", NUMBER);
        Json bill = bill(MONTHS.get(0), "contact", 3000);
        assertEquals(due(schedule, duty), bill.get("due").text());
        List<String> duties = schedule.get("duties").items().stream()
                .map(each -> each.get("id").text())
                .toList();
        assertEquals(duties.stream().distinct().toList(), duties);
    }

    /** The text of the agreement that was kept. */
    private String create(String example, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of(
                "create",
                "--example",
                example,
                "--set",
                "period.from=2027-01-01",
                "--set",
                "period.until=2028-02-29",
                "--set",
                "personalInformation.assessed=2026-12-01",
                "--fail-on",
                "never"));
        if (example.equals("education")) {
            arguments.addAll(List.of("--set", "personalInformation.children.assessed=2026-12-01"));
        }
        arguments.addAll(more);
        Outcome created = cli.run(arguments.toArray(String[]::new));
        assertEquals(0, created.code(), created.err());
        return cli.run("show", NUMBER, "--format", "text").out();
    }

    private Json bill(YearMonth month, String measure, int volume) throws IOException {
        Path usage = Files.writeString(
                directory.resolve("usage.csv"),
                "time,measure,quantity\n" + month.atDay(2) + "," + measure + "," + volume + "\n");
        return json(
                "bill", NUMBER, "--period", month.toString(), "--usage", usage.toString(), "--go-live", "2027-01-01");
    }

    private Json json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "json"));
        Outcome outcome = cli.run(all.toArray(String[]::new));
        assertEquals(0, outcome.code(), outcome.err());
        return outcome.json();
    }

    private static boolean isMetered(Json line) {
        return !line.get("unitPrice").text().equals("null");
    }

    private static String due(Json schedule, String duty) {
        return schedule.get("duties").items().stream()
                .filter(each -> each.get("id").text().equals(duty))
                .findFirst()
                .orElseThrow()
                .get("due")
                .text()
                .substring(0, 10);
    }
}
