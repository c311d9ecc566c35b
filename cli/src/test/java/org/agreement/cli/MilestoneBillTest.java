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

/** What is paid at milestones is billed when they are reached. */
@Tag("R-3.2")
@Tag("R-4.1")
final class MilestoneBillTest {

    private static final String NUMBER = "KF-2026-000001";
    private static final String ONE_PRICE = "{name: 定制费, model: once, amount: 9999.99, due: signing}";

    @TempDir
    private Path directory;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(directory.resolve("home"));
    }

    @Test
    void billsEachShareAndLeavesTheRestToTheLast() {
        create(ONE_PRICE);
        Json first = bill("签署", "2026-03-05");
        assertEquals(NUMBER + "-milestone-1", first.get("number").text());
        assertEquals(List.of("3000.00", "2830.19", "169.81"), totals(first));
        assertEquals("2026-03-12", first.get("due").text());
        assertEquals("standard/payment", line(first, 0).get("clause").text());
        assertEquals("4000.00", bill("上线", "2026-04-29").get("total").text());
        Json last = bill("验收", "2026-09-30");
        assertEquals("2999.99", last.get("total").text());
        assertEquals("9999.99 − 3000.00 − 4000.00", line(last, 0).get("formula").text());
        assertEquals("2026-10-08", last.get("due").text(), "not later than the first working day");
    }

    @Test
    void givesTheSameBillAgainAndCorrectsItsDayByAnother() {
        create(ONE_PRICE);
        Json first = bill("签署", "2026-03-05");
        assertEquals(
                first.get("inputs").text(),
                bill("签署", "2026-03-05").get("inputs").text());
        assertTrue(run("--milestone", "签署", "--date", "2026-03-06").err().contains("AGR-1621"));
        Json right = bill("签署", "2026-03-06", "--corrects", NUMBER + "-milestone-1");
        assertEquals("0.00", right.get("total").text());
        assertEquals("2026-03-13", right.get("due").text());
    }

    @Test
    void chargesDamagesForAnInstalmentThatIsPaidLate() throws IOException {
        create(ONE_PRICE);
        bill("签署", "2026-03-05");
        Path paid = Files.writeString(
                directory.resolve("paid.csv"), "bill,day,amount\n" + NUMBER + "-milestone-1,2026-03-22,3000.00\n");
        // 3 days of grace after 12 March end on the 16th, a Monday
        assertEquals(List.of("4000.00", "9.00"), amounts(bill("上线", "2026-04-29", "--payments", paid.toString())));
    }

    @Test
    void refusesAMilestoneThatIsNotAgreedAndAMonthThatHasNoBill() {
        create(ONE_PRICE);
        Outcome unknown = run("--milestone", "签约", "--date", "2026-03-05");
        assertEquals(3, unknown.code());
        assertTrue(unknown.err().contains("AGR-1628") && unknown.err().contains("签署"), unknown.err());
        Outcome month = run("--period", "2026-03");
        assertTrue(month.err().contains("AGR-1626") && month.err().contains("--milestone"), month.err());
        assertEquals(2, run("--milestone", "签署").code());
    }

    @Test
    void settlesWhatWasDoneAgainstWhatWasBilled() {
        create("{name: 基础服务费, model: monthly, amount: 5000.00}");
        assertEquals("15000.00", bill("签署", "2026-03-05").get("total").text());
        Json end = run("--final", "--date", "2026-05-31").json();
        assertEquals(List.of("15000.00", "-15000.00"), amounts(end));
        assertEquals("0.00", end.get("total").text());
    }

    @Test
    void billsUsageByTheMonthBesides() throws IOException {
        create("{name: 基础服务费, model: monthly, amount: 5000.00, includes: 3000 contact}, "
                + "{name: 超量服务费, model: perUnitOver, of: 基础服务费, price: 2.00, unit: contact}");
        bill("签署", "2026-03-05");
        Path usage =
                Files.writeString(directory.resolve("usage.csv"), "time,measure,quantity\n2026-03-02,contact,3600\n");
        Json march = run("--period", "2026-03", "--usage", usage.toString()).json();
        assertEquals(List.of("1200.00"), amounts(march));
    }

    private void create(String fees) {
        String milestones = "milestones: [{name: 签署, share: 30%, within: 5 workdays}, {name: 上线, share: 40%, within: 5"
                + " workdays}, {name: 验收, share: 30%}]";
        Outcome created = cli.run(
                "create",
                "--example",
                "urgent",
                "--set",
                "period={from: 2026-03-01, until: 2026-12-31}",
                "--set",
                "payment={" + milestones + ", late: {dailyRate: 0.05%}}",
                "--set",
                "tax={rate: 6%, inclusive: true}",
                "--set",
                "clauses={}",
                "--set",
                "onboarding={feeFrom: start}",
                "--set",
                "fees=[" + fees + "]",
                "--fail-on",
                "never");
        assertEquals(0, created.code(), created.err());
    }

    private Json bill(String milestone, String day, String... more) {
        List<String> options = new ArrayList<>(List.of("--milestone", milestone, "--date", day));
        options.addAll(List.of(more));
        Outcome outcome = run(options.toArray(String[]::new));
        assertEquals(0, outcome.code(), outcome.err());
        return outcome.json();
    }

    private Outcome run(String... options) {
        List<String> arguments = new ArrayList<>(List.of("bill", NUMBER, "--format", "json"));
        arguments.addAll(List.of(options));
        return cli.run(arguments.toArray(String[]::new));
    }

    private static Json line(Json bill, int index) {
        return bill.get("lines").items().get(index);
    }

    private static List<String> amounts(Json bill) {
        return bill.get("lines").items().stream()
                .map(line -> line.get("amount").text())
                .toList();
    }

    private static List<String> totals(Json bill) {
        return List.of(
                bill.get("total").text(),
                bill.get("net").text(),
                bill.get("tax").text());
    }
}
