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

/** Targets that peaks relax, as bills apply them. */
@Tag("R-2.2")
@Tag("R-4.3")
final class CreditTest {

    private static final String NUMBER = "KF-2026-000001";

    @TempDir
    private Path directory;

    private Cli cli;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(directory.resolve("home"));
        Files.createDirectories(directory.resolve("home"));
        Files.writeString(directory.resolve("home/calendar.yaml"), """
                - year: 2027
                  holidays: [{name: 元旦, from: 2027-01-01, until: 2027-01-03}]
                """);
    }

    @Test
    void relaxesATargetOnTheDaysOfAFestival() throws IOException {
        create("ecommerce");
        // 95 % on 3,000 contacts and 90 % on 1,000 are 93.75 %; 94 % and 85 % are 91.75 %: 2.00 points less
        Json line = credit(bill("2027-06", "conversation", """
                metric,service,value,sample,from,until
                answerRate,售前咨询,94.00%,3000,2027-06-21,2027-06-30
                answerRate,售前咨询,85.00%,1000,2027-06-01,2027-06-20
                """));
        assertEquals("-100.00", line.get("amount").text());
        String words = line.get("inputs").items().get(0).text();
        assertTrue(words.contains("目标90.00%（618，减5个百分点），实际85.00%，样本1000"), words);
        assertTrue(words.contains("按样本加权，目标93.75%，实际91.75%"), words);
    }

    @Test
    void asksForTheDaysOfAFestivalApart() throws IOException {
        create("ecommerce");
        Outcome outcome = bill("2027-06", "conversation", "metric,service,value,sample\nanswerRate,售前咨询,94.00%,3000\n");
        assertEquals(3, outcome.code());
        assertTrue(outcome.err().contains("kpi.csv") && outcome.err().contains("AGR-1631"), outcome.err());
        Outcome days = bill(
                "2027-06",
                "conversation",
                "metric,service,value,sample,from,until\nanswerRate,售前咨询,94.00%,3000,2027-06-21,2027-07-02\n");
        assertTrue(days.err().contains("AGR-1630"), days.err());
    }

    @Test
    void judgesTheVolumeOfASeasonByItsOwnTiers() throws IOException {
        create("education");
        String halves = """
                metric,value,sample,from,until
                answerRate,92.00%%,1000,%s-01,%1$s-14
                answerRate,92.00%%,1000,%1$s-15,%1$s-30
                """;
        String words = credit(bill("2027-06", "contact", halves.formatted("2027-06")))
                .get("inputs")
                .items()
                .get(0)
                .text();
        assertTrue(words.contains("按样本加权"), words);
    }

    private void create(String example) {
        Outcome created = cli.run("create", "--example", example, "--fail-on", "never");
        assertEquals(0, created.code(), created.err());
    }

    private Outcome bill(String month, String measure, String results) throws IOException {
        Path usage = Files.writeString(
                directory.resolve("usage.csv"), "time,measure,quantity\n" + month + "-02," + measure + ",3100\n");
        Path kpi = Files.writeString(directory.resolve("kpi.csv"), results);
        return cli.run(
                "bill",
                NUMBER,
                "--period",
                month,
                "--usage",
                usage.toString(),
                "--kpi",
                kpi.toString(),
                "--go-live",
                "2027-03-01",
                "--format",
                "json");
    }

    private static Json credit(Outcome outcome) {
        assertEquals(0, outcome.code(), outcome.err());
        return outcome.json().get("lines").items().stream()
                .filter(line -> line.get("kind").text().equals("credit"))
                .findFirst()
                .orElseThrow();
    }
}
