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

@Tag("R-4.1")
@Tag("R-4.3")
final class BillCommandTest {

    private static final String NUMBER = "KF-2026-000001";

    @TempDir
    private Path directory;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(directory.resolve("home"));
    }

    @Test
    void billsTheWorkedExamplesToTheFen() throws IOException {
        create("monthly: {within: 5 workdays}", "2026-03-01");
        Json march = bill("2026-03", usage("2026-03-02", 3600));
        Json april = bill("2026-04", usage("2026-04-02", 2400));

        assertEquals(List.of("5000.00", "1200.00", "2000.00"), amounts(march));
        assertEquals(List.of("8200.00", "7735.85", "464.15"), totals(march));
        assertEquals("2026-04-13", march.get("due").text());
        assertEquals(List.of("5000.00"), amounts(april));
        assertEquals(
                "standard/fee-items",
                march.get("lines").items().get(1).get("clause").text());
    }

    @Test
    void proratesAnIncompleteMonthWithItsInclusion() throws IOException {
        create("monthly: {within: 5 workdays}", "2026-01-16");
        Json january = bill("2026-01", usage("2026-01-17", 1549));

        assertEquals(List.of("2580.65", "2.00", "2000.00"), amounts(january));
    }

    @Test
    @Tag("R-2.2")
    void takesCreditsOffByTheStepsAndSaysWhy() throws IOException {
        create("monthly: {within: 5 workdays}", "2026-03-01");
        String result = kpi("92.00%");
        Json march = bill("2026-03", usage("2026-03-02", 100), "--kpi", result);

        assertEquals(List.of("5000.00", "2000.00", "-250.00"), amounts(march));
        assertTrue(march.get("lines")
                .items()
                .get(2)
                .get("inputs")
                .items()
                .get(0)
                .text()
                .contains("差3.00个百分点，扣减5%"));
        assertEquals("-100.00", credit("2026-04", "92.996%"));
        assertEquals("-250.00", credit("2026-05", "92.99%"));
        assertEquals("-250.00", credit("2026-06", "90.00%"));
        assertEquals("-500.00", credit("2026-07", "89.99%"));
    }

    @Test
    void keepsABillAndCorrectsItByAnother() throws IOException {
        create("monthly: {within: 5 workdays}", "2026-03-01");
        String first = usage("2026-03-02", 3600);
        Json bill = bill("2026-03", first);
        assertEquals(
                bill.get("total").text(), bill("2026-03", first).get("total").text());

        String second = usage("2026-03-02", 3620);
        Outcome refused = cli.run("bill", NUMBER, "--period", "2026-03", "--usage", second);
        assertEquals(3, refused.code());
        assertTrue(refused.err().contains("AGR-1621"), refused.err());

        Json correction = bill("2026-03", second, "--corrects", NUMBER + "-2026-03");
        assertEquals(NUMBER + "-2026-03-2", correction.get("number").text());
        assertEquals(List.of("40.00"), amounts(correction));
        assertEquals(List.of("40.00", "37.73", "2.27"), totals(correction));
        assertEquals("2026-05-14", correction.get("due").text(), "with the bill of April");
    }

    @Test
    @Tag("R-3.2")
    void chargesLatePaymentOnceAndSettlesTheEnd() throws IOException {
        create("monthly: {within: 5 workdays}", "2026-03-01");
        bill("2026-03", usage("2026-03-02", 3600));
        String paid = write("payments.csv", "bill,day,amount\n" + NUMBER + "-2026-03,2026-04-20,8000.00\n");
        Json april = bill("2026-04", usage("2026-04-02", 100), "--payments", paid);
        // 3 days of grace after 13 April: 4 days on 8,200.00 and 10 on 200.00
        assertEquals(List.of("5000.00", "17.40"), amounts(april));

        Json end = cli.run(
                        "bill",
                        NUMBER,
                        "--final",
                        "--date",
                        "2026-05-16",
                        "--usage",
                        usage("2026-05-02", 0),
                        "--payments",
                        paid,
                        "--hand-over-until",
                        "2026-05-31",
                        "--format",
                        "json")
                .json();
        assertEquals(List.of("2580.65", "200.00", "5017.40", "1.60", "2419.35"), amounts(end));
        assertEquals("2026-05-26", end.get("due").text());
    }

    @Test
    void refusesAMonthOutsideTheAgreementAndAYearWithoutCalendar() throws IOException {
        create("monthly: {within: 5 workdays}", "2026-03-01");
        assertTrue(cli.run("bill", NUMBER, "--period", "2026-02", "--usage", usage("2026-02-02", 1))
                .err()
                .contains("AGR-1620"));
        assertTrue(cli.run("bill", NUMBER, "--period", "2026-12", "--usage", usage("2026-12-02", 1))
                .err()
                .contains("AGR-1450"));
    }

    @Test
    void asksForTheGoLiveDayAndTakesItFromThen() throws IOException {
        create("monthly: {within: 5 workdays}", "2026-03-01", "--set", "clauses={}");
        Outcome without = cli.run("bill", NUMBER, "--period", "2026-03", "--usage", usage("2026-03-11", 1));
        assertTrue(without.err().contains("AGR-1623"), without.err());
        Json march = bill("2026-03", usage("2026-03-11", 1), "--go-live", "2026-03-17");
        assertEquals("2419.35", amounts(march).get(0));
        assertEquals(List.of("5000.00"), amounts(bill("2026-04", usage("2026-04-02", 1))));
    }

    @Test
    void isDueADayAfterTheJobOrOnTheNextWorkingDay() throws IOException {
        create("onCompletion: {within: 24h, nextWorkdayBy: '12:00'}", "2026-03-01");
        Json april = bill("2026-04", usage("2026-04-02", 1), "--delivered", "2026-04-02");
        assertEquals("2026-04-03", april.get("due").text());
        Json may = bill("2026-05", usage("2026-05-02", 1), "--delivered", "2026-05-01");
        assertEquals("2026-05-06", may.get("due").text(), "after Labour Day");
        String note = may.get("notes").items().get(0).text();
        assertTrue(note.endsWith("次一工作日12:00前"), note);
    }

    @Test
    @Tag("R-3.2")
    void namesTheLendingRateThatASmallProviderGetsAtLeast() throws IOException {
        String large =
                "parties.customer={organization: {name: 示例会展有限公司, creditCode: 91110105MA0EXA101L, kind: enterprise,"
                        + " legalRepresentative: 林示例, address: 北京市东城区示例胡同5号, size: large}, contact: {name: 林示例, title:"
                        + " 经理, phone: 010-00000021, email: lin@example.com}}";
        create("monthly: {within: 5 workdays}", "2026-03-01", "--set", large);
        bill("2026-03", usage("2026-03-02", 3600));
        String paid = write("payments.csv", "bill,day,amount\n" + NUMBER + "-2026-03,2026-04-20,8200.00\n");
        Json damages = bill("2026-04", usage("2026-04-02", 100), "--payments", paid)
                .get("lines")
                .items()
                .get(1);
        // no days of grace: 7 days after 13 April
        assertEquals("28.70", damages.get("amount").text());
        String rate = damages.get("inputs").items().get(2).text();
        assertTrue(rate.startsWith("1年期贷款市场报价利率") && rate.endsWith("，为最近一次公布的数值"), rate);
    }

    @Test
    void saysThatADraftIsBilled() throws IOException {
        create("monthly: {within: 5 workdays}", "2026-03-01");
        Outcome outcome =
                cli.run("bill", NUMBER, "--period", "2026-03", "--usage", usage("2026-03-02", 1), "--format", "json");
        assertEquals("draft", outcome.json().get("status").text());
        assertTrue(outcome.err().contains("\"warning\""), outcome.err());
    }

    @Test
    @Tag("R-3.3")
    void computesAFeeAdjustment() throws IOException {
        create("monthly: {within: 5 workdays}", "2026-03-01");
        String index = "before=2690,after=%s,since=2027-01-01";
        Json raised = cli.run(
                        "quote",
                        NUMBER,
                        "--index",
                        String.format(java.util.Locale.ROOT, index, "2990"),
                        "--format",
                        "json")
                .json();
        assertEquals("5250.00", raised.get("fees").items().get(0).get("after").text());
        Json quiet = cli.run(
                        "quote",
                        NUMBER,
                        "--index",
                        String.format(java.util.Locale.ROOT, index, "2959"),
                        "--format",
                        "json")
                .json();
        assertEquals("false", quiet.get("triggered").text());
    }

    private void create(String plan, String from, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "create",
                "--example",
                "urgent",
                "--set",
                "period={from: " + from + ", until: 2026-12-31}",
                "--set",
                "payment={" + plan + ", late: {dailyRate: 0.05%}}",
                "--set",
                "tax={rate: 6%, inclusive: true}",
                "--set",
                "scope.volume.tiers=[{upTo: 9000, levels: full}, {above: 9000, levels: relaxed, by: 10%}]",
                "--set",
                "feeAdjustment={region: 北京市, base: 2026-01-01, capPerYear: 8%}",
                "--set",
                "fees=[{name: 基础服务费, model: monthly, amount: 5000.00, includes: 3000 contact}, "
                        + "{name: 超量服务费, model: perUnitOver, of: 基础服务费, price: 2.00, unit: contact}, "
                        + "{name: 定制费, model: once, amount: 2000.00, due: signing}]",
                "--set",
                "services.0.levels=[{metric: answerRate, formula: answeredInTimeOverOffered, within: 30s, atLeast: 95%,"
                        + " window: month, source: providerSystem}]",
                "--fail-on",
                "never"));
        arguments.addAll(List.of(more));
        Outcome created = cli.run(arguments.toArray(String[]::new));
        assertEquals(0, created.code(), created.err());
    }

    private String credit(String month, String result) throws IOException {
        List<String> amounts = amounts(bill(month, usage(month + "-02", 100), "--kpi", kpi(result)));
        return amounts.get(amounts.size() - 1);
    }

    private Json bill(String month, String usage, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("bill", NUMBER, "--period", month, "--usage", usage, "--format", "json"));
        arguments.addAll(List.of(more));
        Outcome outcome = cli.run(arguments.toArray(String[]::new));
        assertEquals(0, outcome.code(), outcome.err());
        return outcome.json();
    }

    private String usage(String day, int number) throws IOException {
        return write("usage.csv", "time,measure,quantity\n" + day + ",contact," + number + "\n");
    }

    private String kpi(String value) throws IOException {
        return write("kpi.csv", "metric,value,sample\nanswerRate," + value + ",4210\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
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
