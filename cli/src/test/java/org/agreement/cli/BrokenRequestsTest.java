package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.cli.Cli.Json;
import org.agreement.cli.Cli.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that nobody should be able to make an agreement of: refused at the right place, and nothing stored. */
final class BrokenRequestsTest {

    @TempDir
    private Path directory;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "placeholder name|ecommerce|name: 示例云裳电子商务有限公司|name: XX电子商务有限公司|parties.customer.organization.name",
                "abbreviated name|ecommerce|name: 示例云裳电子商务有限公司|name: 示例云裳|parties.customer.organization.name",
                "wrong check character of a credit code|ecommerce|91330106MA0EXA103Y|91330106MA0EXA103X|parties.customer.organization.creditCode",
                "wrong check digit of an identity number|urgent|110101199001010015|110101199001010016|parties.customer.individual.document",
                "individual without document|urgent|document: {residentId: \"110101199001010015\"}|document:|parties.customer.individual.document",
                "level without number|ecommerce|        atLeast: 95%|        # none|services.0.levels.0",
                "level without unit|ecommerce|        within: 30s|        within: 30|services.0.levels.0.within",
                "level without formula|ecommerce|        formula: answeredInTimeOverOffered|        # none|services.0.levels.0",
                "level without window|ecommerce|        window: month|        # none|services.0.levels.0",
                "gap between volume tiers|ecommerce|{upTo: 1000, levels: relaxed, by: 5%}|{above: 600, upTo: 1000, levels: relaxed, by: 5%}|scope.volume.tiers",
                "overlap of volume tiers|ecommerce|{upTo: 1000, levels: relaxed, by: 5%}|{above: 400, upTo: 1000, levels: relaxed, by: 5%}|scope.volume.tiers",
                "milestones that do not sum up|ecommerce|monthly: {within: 5 workdays}|milestones: [{name: 签订, share: 30%}, {name: 验收, share: 60%}]|payment",
                "account of somebody else|ecommerce|      name: 示例智服客户服务有限公司\\n      bank|      name: 示例其他客户服务有限公司\\n      bank|parties.provider.account.name",
                "invoice and payment waiting for each other|ecommerce|late: {dailyRate|afterInvoice: true\\n  late: {dailyRate|",
                "payment before the bill|ecommerce|monthly: {within: 5 workdays}|monthly: {by: {day: 1, whenHoliday: next}}|payment",
                "adjustment without region|ecommerce|  region: 浙江省杭州市\\n|\\n|feeAdjustment",
                "adjustment without base date|ecommerce|  base: 2026-12-15\\n|\\n|feeAdjustment",
                "adjustment without cap|ecommerce|  capPerYear: 8%\\n|\\n|feeAdjustment",
                "liquidated damages without rate|ecommerce|late: {dailyRate: 0.05%,|late: {dailyRate: ,|payment.late",
                "end before start|ecommerce|until: 2027-12-14|until: 2025-12-14|period.until",
                "payment day 32|ecommerce|monthly: {within: 5 workdays}|monthly: {by: {day: 32, whenHoliday: next}}|payment",
                "three decimals|ecommerce|amount: 5000.00|amount: 5000.001|fees.0.amount",
                "share over the whole|ecommerce|cap: 20%}\\ninvoice|cap: 120%}\\ninvoice|payment.late.cap",
                "unknown industry|ecommerce|industry: ecommerce|industry: ecomerce|industry",
                "unknown plugin|urgent|title: 加急客户服务协议|plugins: [qiuet]|plugins",
                "unknown pricing model|ecommerce|model: monthly|model: montly|fees.0.model",
                "unknown key|ecommerce|training: {hours|traning: {hours|traning",
                "duplicate key|ecommerce|size: medium|kind: enterprise|parties.customer.organization.kind",
                "alias|ecommerce|size: medium|size: *medium|parties.customer.organization.size",
                "bare comma in an amount|ecommerce|amount: 5000.00|amount: 5,000.00|fees.0",
            })
    void areRefusedAtTheirPlace(String what, String example, String right, String wrong, String path) throws Exception {
        Cli cli = new Cli(directory.resolve("home"));
        String request = cli.run("init", example, "--filled").out();
        String from = right.replace("\\n", "\n");
        assertTrue(request.contains(from), what);
        Path file = Files.writeString(
                directory.resolve("request.yaml"),
                request.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(wrong.replace("\\n", "\n"))));
        Outcome outcome = cli.run("create", file.toString(), "--format", "json");
        assertEquals(3, outcome.code(), outcome.err());
        assertEquals("", outcome.out());
        List<Json> refusals = outcome.remarks().get(0).get("refusals").items();
        boolean placed = refusals.stream()
                .anyMatch(refusal -> refusal.get("path").text().startsWith(path == null ? "" : path)
                        && !refusal.get("line").text().equals("null"));
        assertTrue(placed, outcome.err());
        assertFalse(Files.exists(directory.resolve("home/agreements.db")));
    }

    @Test
    void areRefusedForEverythingAtOnce() throws Exception {
        Cli cli = new Cli(directory.resolve("home"));
        String[] settings = {
            "parties.customer.organization.name=某某公司",
            "parties.customer.organization.creditCode=91330106MA0EXA103X",
            "parties.provider.account.name=他人",
            "period.until=2025-01-01",
            "services.0.levels.0.atLeast=often",
            "fees.0.amount=5000.001",
            "payment.late.dailyRate=106%",
            "feeAdjustment.region=null",
            "scope.volume.tiers.1.upTo=300",
            "trainning=true",
        };
        List<String> arguments = new ArrayList<>(List.of("create", "--example", "ecommerce", "--format", "json"));
        for (String setting : settings) {
            arguments.addAll(List.of("--set", setting));
        }
        Outcome outcome = cli.run(arguments.toArray(String[]::new));
        assertEquals(3, outcome.code(), outcome.err());
        List<String> paths = outcome.remarks().get(0).get("refusals").items().stream()
                .map(refusal -> refusal.get("path").text())
                .toList();
        for (String setting : settings) {
            String path = setting.substring(0, setting.indexOf('='));
            assertTrue(paths.stream().anyMatch(path::startsWith), path + " in " + outcome.err());
        }
        assertFalse(Files.exists(directory.resolve("home/agreements.db")));
    }
}
