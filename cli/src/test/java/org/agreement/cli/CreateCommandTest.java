package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.agreement.cli.Cli.Json;
import org.agreement.cli.Cli.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CreateCommandTest {

    private static final List<String> FIELDS = List.of(
            "formatVersion",
            "number",
            "revision",
            "status",
            "industry",
            "title",
            "sha256",
            "clauses",
            "assumed",
            "findings",
            "quote",
            "balance",
            "stored");

    @TempDir
    private Path directory;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(directory.resolve("home"));
    }

    @Test
    void createsAndTellsWhatItCreated() {
        Outcome outcome = cli.run("create", "--example", "ecommerce", "--lang", "zh");
        assertEquals(0, outcome.code(), outcome.err());
        for (String part :
                List.of("编号：KF-2026-000001", "条款：", "报价：首个服务月", "人民币柒仟元整", "采用的缺省值", "审查意见", "双方权衡", "甲方", "乙方")) {
            assertTrue(outcome.out().contains(part), part + " in\n" + outcome.out());
        }
        assertEquals("查看全文：agreement show KF-2026-000001\n", outcome.err());
    }

    @Test
    void createsFromEveryExample() {
        int number = 0;
        for (String example : List.of("ecommerce", "education", "urgent")) {
            Outcome outcome = cli.run("create", "--example", example);
            assertEquals(0, outcome.code(), outcome.err());
            assertTrue(outcome.out().contains("KF-2026-00000" + ++number), outcome.out());
        }
    }

    @Test
    void writesTheFieldsThatScriptsRelyOn() {
        Outcome outcome = cli.run("create", "--example", "education", "--format", "json");
        assertEquals(0, outcome.code(), outcome.err());
        Json json = outcome.json();
        assertEquals(FIELDS, json.keys());
        assertEquals("1", json.get("formatVersion").text());
        assertEquals("KF-2026-000001", json.get("number").text());
        assertEquals("draft", json.get("status").text());
        assertEquals("education", json.get("industry").text());
        assertEquals("true", json.get("stored").text());
        assertEquals(64, json.get("sha256").text().length());
        assertEquals(
                List.of("path", "value", "source"),
                json.get("assumed").items().get(0).keys());
        assertEquals("7000.00", json.get("quote").get("total").text());
        assertEquals(List.of("customer", "provider"), json.get("balance").keys());
        assertEquals(
                List.of("obligation", "right", "remedy", "items"),
                json.get("balance").get("customer").keys());
        Json remedies = json.get("balance").get("customer").get("items").get("remedy");
        assertEquals(
                json.get("balance").get("customer").get("remedy").text(),
                String.valueOf(remedies.items().size()));
        assertEquals(
                List.of("clause", "number", "item"), remedies.items().get(0).keys());
        assertEquals("", outcome.err());
    }

    @Test
    void storesNothingInADryRun() {
        Json json = cli.run("create", "--example", "urgent", "--dry-run", "--format", "json")
                .json();
        assertEquals("null", json.get("number").text());
        assertEquals("null", json.get("revision").text());
        assertEquals("false", json.get("stored").text());
        assertTrue(cli.run("create", "--example", "urgent", "--dry-run").out().contains("(not stored)"));
        assertFalse(Files.exists(directory.resolve("home/agreements.db")));
    }

    @Test
    void storesTheSameRequestUnderOneKeyOnce() {
        String[] first = {"create", "--example", "urgent", "--key", "order-7"};
        assertTrue(cli.run(first).out().contains("KF-2026-000001"));
        Outcome again = cli.run(first);
        assertEquals(0, again.code());
        assertTrue(again.out().contains("KF-2026-000001"));
        assertTrue(again.err().contains("there already"), again.err());
        Outcome other = cli.run("create", "--example", "ecommerce", "--key", "order-7");
        assertEquals(3, other.code());
        assertTrue(other.err().startsWith("AGR-3008"), other.err());
    }

    @Test
    void keepsWhatFindingsForbidOutOfTheStore() throws Exception {
        Path request = example("urgent");
        String vague =
                "clauses.add=[{section: breach, title: 其他, text: 乙方应当及时处理，并尽量满足要求。, nature: obligation, binds: [provider], favours: [customer]}]";
        Outcome outcome =
                cli.run("create", request.toString(), "--set", vague, "--fail-on", "notice", "--format", "json");
        assertEquals(4, outcome.code(), outcome.err());
        assertEquals("false", outcome.json().get("stored").text());
        Json finding = outcome.json().get("findings").items().stream()
                .filter(one -> one.get("class").text().equals("vague"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(
                        "rule",
                        "class",
                        "severity",
                        "clause",
                        "line",
                        "start",
                        "end",
                        "text",
                        "message",
                        "suggestion",
                        "basis"),
                finding.keys());
        assertEquals("及时", finding.get("text").text());
        assertEquals(1, outcome.remarks().size());
        assertTrue(cli.run("list").out().isEmpty());
        assertEquals(
                0,
                cli.run("create", request.toString(), "--set", vague, "--fail-on", "never")
                        .code());
    }

    @Test
    void readsStandardInputHouseDataAndSettings() throws Exception {
        String request = Files.readString(example("urgent"));
        Path house = Files.writeString(directory.resolve("house.yaml"), "number: {prefix: 示例}\n");
        Outcome outcome = cli.runWith(
                request,
                "create",
                "-",
                "--with",
                house.toString(),
                "--set",
                "title=加急协议",
                "--set",
                "training.hours=30");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("Number: 示例-2026-000001"), outcome.out());
        assertTrue(outcome.out().contains("Title: 加急协议"), outcome.out());
    }

    @Test
    void tellsEveryRefusalWithItsPlace() throws Exception {
        Path request = example("urgent");
        Files.writeString(
                request,
                Files.readString(request)
                                .replace("until: 2026-12-21", "until: 2026-11-21")
                                .replace("91110101MA0EXA605K", "91110101MA0EXA605X")
                        + "\ntraning: {hours: 24}\n");
        Outcome outcome = cli.run("create", request.toString(), "--format", "json");
        assertEquals(3, outcome.code());
        assertEquals("", outcome.out());
        List<Json> refusals = outcome.remarks().get(0).get("refusals").items();
        assertTrue(refusals.size() >= 3, outcome.err());
        for (Json refusal : refusals) {
            assertEquals(
                    List.of("code", "requirement", "file", "line", "column", "path", "value", "message", "suggestion"),
                    refusal.keys());
            assertEquals(request.toString(), refusal.get("file").text());
        }
        Outcome words = cli.run("create", request.toString());
        assertTrue(words.err().contains(request + ":"), words.err());
        assertTrue(words.err().contains("refused; nothing was stored."), words.err());
        assertFalse(Files.exists(directory.resolve("home/agreements.db")));
    }

    @Test
    void placesRefusedSettings() {
        Outcome outcome = cli.run("create", "--example", "urgent", "--set", "tax.rate=106%", "--format", "json");
        assertEquals(3, outcome.code());
        Json refusal = outcome.remarks().get(0).get("refusals").items().get(0);
        assertEquals("--set", refusal.get("file").text());
        assertEquals("tax.rate", refusal.get("path").text());
    }

    @Test
    void tellsMistakesOfEveryOption() throws Exception {
        assertFails(2, "AGR-4003: give either a request file or --example", "create");
        assertFails(2, "AGR-4003: give either", "create", example("urgent").toString(), "--example", "urgent");
        assertFails(2, "AGR-4003: --set takes PATH=VALUE", "create", "--example", "urgent", "--set", "title");
        assertFails(
                2, "AGR-4003: --fail-on does not take 'fatal'", "create", "--example", "urgent", "--fail-on", "fatal");
        assertFails(2, "AGR-4003: --format does not take 'xml'", "create", "--example", "urgent", "--format", "xml");
        assertFails(5, "AGR-4005: no example 'urgnt'", "create", "--example", "urgnt");
        assertFails(5, "AGR-4001: no file missing.yaml", "create", "missing.yaml");
        assertFails(5, "AGR-4001: no file missing.yaml", "create", "--example", "urgent", "--with", "missing.yaml");
        assertFails(2, "AGR-4002: ", "create", directory.toString());
        assertFails(2, "AGR-4003: --key must not be blank", "create", "--example", "urgent", "--key", " ");
        Path file = example("urgent");
        assertFails(7, "AGR-3001: ", "create", "--example", "urgent", "--home", file.toString());
        assertFails(7, "AGR-3001: ", "list", "--home", file.toString());
    }

    @Test
    void numbersByTheYearOfTheClock() {
        assertTrue(cli.run("create", "--example", "urgent", "--clock", "2027-12-31T16:00:00Z")
                .out()
                .contains("KF-2028-000001"));
    }

    @Test
    void keepsEverythingForTheOwnerOnly() throws Exception {
        cli.run("create", "--example", "urgent");
        Path home = directory.resolve("home");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home)));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("agreements.db"))));
    }

    @Test
    void assumesTheRestWhereOnlyAPartIsWritten() {
        Outcome outcome = cli.run(
                "create",
                "--example",
                "ecommerce",
                "--set",
                "invoice={kind: ordinary}",
                "--set",
                "disputes={negotiation: 20 days}");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("invoice.after"), outcome.out());
        assertTrue(outcome.out().contains("disputes.court"), outcome.out());
    }

    @Test
    void refusesAMonthForNothing() {
        Outcome outcome = cli.run("create", "--example", "ecommerce", "--set", "fees.0.amount=0.00");
        assertEquals(3, outcome.code());
        assertTrue(outcome.err().contains("STD-106 fees.0.amount"), outcome.err());
    }

    private Path example(String name) throws Exception {
        Outcome outcome = cli.run("init", name, "--filled");
        assertEquals(0, outcome.code(), outcome.err());
        return Files.writeString(directory.resolve(name + ".yaml"), outcome.out());
    }

    private void assertFails(int code, String message, String... arguments) {
        Outcome outcome = cli.run(arguments);
        assertEquals(code, outcome.code(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith(message), outcome.err());
    }
}
