package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.agreement.cli.Cli.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What either side owes at the end. */
@Tag("R-4.3")
final class SettlementTest {

    private static final String NUMBER = "KF-2026-000001";

    @TempDir
    private Path directory;

    @Test
    void chargesTheProviderThatEndsItWithoutCauseTheCompensation() throws IOException {
        String agreed = "convenience={notice: 30 days, baseFees: 1}";
        assertEquals(
                List.of("基础服务费 2580.65", "提前终止补偿 -5000.00"),
                settle("provider", "monthly: {within: 5 workdays}", "--set", agreed));
    }

    @Test
    void chargesABusinessThatEndsItWithoutCauseTheCompensation() throws IOException {
        String agreed = "convenience={notice: 30 days, baseFees: 1.5}";
        String business = "parties.customer={organization: {name: 示例会展有限公司, creditCode: 91110105MA0EXA101L, kind:"
                + " enterprise, legalRepresentative: 林示例, address: 北京市东城区示例胡同5号, size: small}, contact: {name:"
                + " 林示例, title: 经理, phone: 010-00000021, email: lin@example.com}}";
        assertEquals(
                List.of("基础服务费 2580.65", "提前终止补偿 7500.00"),
                settle("customer", "monthly: {within: 5 workdays}", "--set", agreed, "--set", business));
    }

    @Test
    void asksNoCompensationOfAConsumer() throws IOException {
        String agreed = "convenience={notice: 30 days, baseFees: 1}";
        assertEquals(List.of("基础服务费 2580.65"), settle("customer", "monthly: {within: 5 workdays}", "--set", agreed));
    }

    @Test
    void givesBackWhatWasPrepaidForTheDaysAfterTheEnd() throws IOException {
        assertEquals(List.of("基础服务费 2580.65", "退还预付款 -5000.00"), settle("", "prepaid: {before: 5 workdays}"));
    }

    private List<String> settle(String by, String plan, String... more) throws IOException {
        Cli cli = new Cli(directory.resolve("home"));
        List<String> create = new ArrayList<>(List.of(
                "create",
                "--example",
                "urgent",
                "--set",
                "period={from: 2026-03-01, until: 2026-12-31}",
                "--set",
                "payment={" + plan + ", late: {dailyRate: 0.05%}}",
                "--set",
                "fees=[{name: 基础服务费, model: monthly, amount: 5000.00, includes: 3000 contact}, "
                        + "{name: 超量服务费, model: perUnitOver, of: 基础服务费, price: 2.00, unit: contact}]",
                "--fail-on",
                "never"));
        create.addAll(List.of(more));
        Outcome created = cli.run(create.toArray(String[]::new));
        assertEquals(0, created.code(), created.err());
        Path usage =
                Files.writeString(directory.resolve("usage.csv"), "time,measure,quantity\n2026-03-02,contact,100\n");
        List<String> end = new ArrayList<>(List.of(
                "bill", NUMBER, "--final", "--date", "2026-03-16", "--usage", usage.toString(), "--format", "json"));
        if (!by.isEmpty()) {
            end.addAll(List.of("--terminated-by", by));
        }
        Outcome settled = cli.run(end.toArray(String[]::new));
        assertEquals(0, settled.code(), settled.err());
        return settled.json().get("lines").items().stream()
                .map(line -> line.get("fee").text() + " " + line.get("amount").text())
                .toList();
    }
}
