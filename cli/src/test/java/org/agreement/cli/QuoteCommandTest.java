package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.agreement.cli.Cli.Json;
import org.agreement.cli.Cli.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

final class QuoteCommandTest {

    @TempDir
    private Path directory;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(directory.resolve("home"));
    }

    @Test
    @Tag("R-3.1")
    void pricesTheFirstMonthAtTheIncludedVolume() {
        Outcome outcome = cli.run("quote", "--example", "education", "--lang", "zh");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("合计 7,000.00元（人民币柒仟元整）"), outcome.out());
        assertTrue(outcome.out().contains("首个服务月"), outcome.out());
    }

    @Test
    @Tag("R-3.2")
    void dividesTheFixedFeesIntoInstalmentsToTheFen() {
        String[] prices = {
            "--set", "fees.0.amount=666.67", "--set", "fees.2.amount=1999.95", "--usage", "contact=3500",
        };
        assertEquals(
                List.of("3000.00", "4000.00", "2999.99"),
                instalments(prices).get("instalments").items().stream()
                        .map(instalment -> instalment.get("amount").text())
                        .toList());
        Outcome table = cli.run("quote", "--example", "education", "--lang", "zh");
        assertTrue(table.out().contains("价款总额 62,000.00元"), table.out());
        assertTrue(table.out().contains("24,800.00元"), table.out());
        Json monthly =
                cli.run("quote", "--example", "ecommerce", "--format", "json").json();
        assertFalse(monthly.keys().contains("instalments"));
    }

    private Json instalments(String... more) {
        List<String> arguments = new ArrayList<>(List.of("quote", "--example", "education", "--format", "json"));
        arguments.addAll(List.of(more));
        return cli.run(arguments.toArray(String[]::new)).json();
    }

    @Test
    @Tag("R-3.1")
    void pricesAGivenUsage() {
        Json quote = cli.run("quote", "--example", "education", "--usage", "contact=3500", "--format", "json")
                .json();
        assertEquals("8000.00", quote.get("total").text());
        assertEquals("人民币捌仟元整", quote.get("inWords").text());
        assertEquals(
                List.of("formatVersion", "lines", "total", "net", "tax", "inWords"),
                quote.keys().subList(0, 6));
        assertEquals(
                List.of(
                        "fee",
                        "category",
                        "description",
                        "quantity",
                        "unit",
                        "unitPrice",
                        "amount",
                        "net",
                        "tax",
                        "formula",
                        "clause"),
                quote.get("lines").items().get(0).keys());
    }

    @Test
    void pricesSeveralMonths() {
        Json quote = cli.run("quote", "--example", "education", "--months", "3", "--format", "json")
                .json();
        assertEquals("17000.00", quote.get("total").text());
    }

    @Test
    void pricesAStoredAgreementLikeItsRequest() {
        cli.run("create", "--example", "ecommerce");
        assertEquals(
                cli.run("quote", "--example", "ecommerce").out(),
                cli.run("quote", "KF-2026-000001").out());
        assertEquals(5, cli.run("quote", "KF-2026-000009").code());
        assertEquals(5, cli.run("quote", "KF-2026-000001@2").code());
    }

    @Test
    void writesCommaSeparatedValues() {
        List<String> rows = cli.run("quote", "--example", "education", "--format", "csv")
                .out()
                .lines()
                .toList();
        assertEquals("fee,category,description,quantity,unit,unitPrice,amount,net,tax,formula,clause", rows.get(0));
        assertTrue(rows.get(1).contains(",5000.00,4716.98,283.02,"), rows.get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1费", "+1费", "@费", "-2+3费", "＝1+1费", "－1费"})
    void givesASpreadsheetNoFormulas(String name) {
        Outcome outcome = cli.run(
                "quote",
                "--example",
                "urgent",
                "--set",
                "fees.0.name=\"" + name + "\"",
                "--format",
                "csv",
                "--lang",
                "zh");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().lines().anyMatch(row -> row.startsWith("'" + name + ",")), outcome.out());
        assertTrue(outcome.out().matches("(?s).*,[0-9.]+,[0-9.]+,[0-9.]+,.*"), "numbers stay numbers");
    }

    @Test
    void tellsMistakesOfEveryOption() {
        assertFails(2, "AGR-4003: --months is at least 1", "--months", "0");
        for (String wrong : List.of("conversation", "conversation=many", "conversation=-1")) {
            String message = "AGR-4003: --usage does not take '" + wrong + "'; it takes UNIT=NUMBER";
            assertFails(2, message, "--usage", wrong);
        }
        assertFails(2, "AGR-4003: --usage does not take 'conversaton=1'; it takes: ", "--usage", "conversaton=1");
        Outcome twice =
                cli.run("quote", "--example", "urgent", "--usage", "conversation=1", "--usage", "conversation=2");
        assertEquals(2, twice.code(), twice.err());
        assertTrue(twice.err().startsWith("AGR-4003: option --usage conversation can be given once only"), twice.err());
        assertFails(2, "AGR-4006: no fee is measured in 'call'", "--usage", "call=1");
        assertFails(2, "AGR-4003: --format does not take 'pdf'; it takes: text, json, csv", "--format", "pdf");
    }

    private void assertFails(int code, String message, String option, String value) {
        Outcome outcome = cli.run("quote", "--example", "ecommerce", option, value);
        assertEquals(code, outcome.code(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith(message), outcome.err());
    }

    @Test
    void comparesTwoVolumes() {
        Json compared = cli.run(
                        "quote",
                        "--example",
                        "ecommerce",
                        "--usage",
                        "conversation=3000",
                        "--compare",
                        "conversation=3600",
                        "--format",
                        "json")
                .json();
        assertEquals("1200.00", compared.get("difference").text());
        assertEquals(
                "8200.00", compared.get("quotes").items().get(1).get("total").text());
    }

    @Test
    void comparesWithAnotherRequest() throws IOException {
        Path other = directory.resolve("other.yaml");
        cli.run("init", "education", "--filled", "-o", other.toString());
        Outcome outcome = cli.run("quote", "--example", "ecommerce", "--compare", other.toString(), "--format", "csv");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().startsWith("fee,first,second,difference\r\n"), outcome.out());
    }

    @Test
    @Tag("R-4.3")
    void drawsTheCostAgainstTheVolumeAndMarksWhereItBends() throws Exception {
        Outcome outcome = cli.run("quote", "--example", "ecommerce", "--format", "svg");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains(">3000次会话：5,000.00元<"), outcome.out());
        assertTrue(outcome.out().contains("6000次会话：11,000.00元"), outcome.out());
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(outcome.out())));
    }

    @Test
    void keepsTheNamesOfManyFeesWithinThePicture() {
        List<String> arguments = new ArrayList<>(List.of("quote", "--example", "ecommerce", "--format", "svg"));
        for (int fee = 0; fee < 7; fee++) {
            arguments.add("--set");
            arguments.add("fees." + (3 + fee) + "={name: 第" + fee + "项名称相当长的包月服务费, model: monthly, amount: 100.00}");
        }
        arguments.add("--set");
        arguments.add("fees.0.name=" + "很".repeat(99));
        arguments.add("--set");
        arguments.add("fees.1.of=" + "很".repeat(99));
        Outcome outcome = cli.run(arguments.toArray(String[]::new));
        assertEquals(0, outcome.code(), outcome.err());
        String picture = outcome.out();
        List<MatchResult> texts = Pattern.compile("<text x=\"(\\d+)\" y=\"(\\d+)\" text-anchor=\"start\"[^>]*>([^<]*)")
                .matcher(picture)
                .results()
                .toList();
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"").matcher(picture);
        assertTrue(box.find() && texts.size() > 9, picture);
        for (MatchResult text : texts) {
            int end = Integer.parseInt(text.group(1)) + 13 * text.group(3).length();
            assertTrue(end <= Integer.parseInt(box.group(1)), text.group());
            assertTrue(Integer.parseInt(text.group(2)) < Integer.parseInt(box.group(2)), text.group());
        }
    }

    @Test
    void drawsNoCurveOfTwoAgreements() {
        assertEquals(
                2,
                cli.run("quote", "--example", "ecommerce", "--format", "svg", "--compare", "conversation=1")
                        .code());
    }
}
