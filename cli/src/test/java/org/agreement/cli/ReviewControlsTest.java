package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
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

/** What users decide about a review: rules and severities, what is allowed, what is known. */
@Tag("R-5")
final class ReviewControlsTest {

    private static final String TEXT = "示例服务协议\n\n第一条 服务\n乙方应当尽快答复。\n乙方应当及时处理。\n";

    @TempDir
    private Path directory;

    private Cli cli;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(directory.resolve("home"));
        Files.createDirectory(directory.resolve(".git"));
        Files.createDirectory(directory.resolve("contracts"));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private Outcome review(String... arguments) {
        List<String> all = new ArrayList<>(List.of("review", "--no-rule", "missing*", "--lang", "en"));
        all.addAll(List.of(arguments));
        return cli.run(all.toArray(String[]::new));
    }

    /** The rules and words of what was found. */
    private List<String> found(String list, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--format", "json"));
        all.addAll(List.of(arguments));
        return review(all.toArray(String[]::new)).json().items().get(0).get(list).items().stream()
                .map(finding ->
                        finding.get("rule").text() + " " + finding.get("text").text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "vague-time, 2",
        "standard/vague-time, 2",
        "vague-*, 2",
        "standard/*, 2",
        "vague, 2",
        "onesided, 0",
    })
    void rulesAreNamedByIdPatternOrClass(String name, int count) throws IOException {
        String file = file("a.txt", TEXT);
        assertEquals(count, found("findings", file, "--rule", name).size());
        assertEquals(2 - count, found("findings", file, "--no-rule", name).size());
    }

    @Test
    void suggestsTheNearestRule() throws IOException {
        Outcome outcome = review(file("a.txt", TEXT), "--rule", "vague-tme");
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("AGR-4011: no review rule 'vague-tme'"), outcome.err());
        assertTrue(outcome.err().contains("Did you mean 'vague-time'?"), outcome.err());
    }

    @Test
    void aProjectWeighsRules() throws IOException {
        file(".agreement.yaml", "review:\n  failOn: error\n  rules:\n    vague: notice\n    vague-time: error\n");
        String file = file("contracts/a.txt", TEXT);
        Outcome outcome = review(file);
        assertEquals(4, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("errors 2, warnings 0"), outcome.out());
        assertEquals(0, review(file, "--no-config").code());
        assertEquals(0, review(file, "--fail-on", "never").code());
        file(".agreement.yaml", "review:\n  rules: {vague-*: off}\n");
        assertEquals(List.of(), found("findings", file));
        assertEquals(2, found("findings", file, "--rule", "vague-time").size(), "the command line says more");
    }

    @Test
    void theNearestProjectFileCountsAndNoneAboveTheRepository() throws IOException {
        String text = file("contracts/a.txt", TEXT);
        file(".agreement.yaml", "review: {rules: {vague-time: off}}\n");
        assertEquals(0, found("findings", text).size());
        file("contracts/.agreement.yaml", "review: {relation: b2c}\n");
        assertEquals(2, found("findings", text).size());
        Files.createDirectory(directory.resolve("contracts/.git"));
        Files.delete(directory.resolve("contracts/.agreement.yaml"));
        assertEquals(2, found("findings", text).size());
        assertEquals(
                0,
                found("findings", text, "--config", file("other.yaml", "review: {rules: {vague: off}}"))
                        .size());
    }

    @Test
    void tellsEverythingThatIsWrongWithAProjectFileAtItsPlace() throws IOException {
        file(".agreement.yaml", """
                review:
                  failon: error
                  relation: b2g
                  asOf: 2026-02-30
                  helpUri: rules
                  exclude: ['[']
                  rules:
                    vague-tme: error
                    balance: none
                """);
        Outcome outcome = review(file("a.txt", TEXT));
        assertEquals(3, outcome.code());
        for (String line : List.of(
                "2:3 AGR-1030 review.failon",
                "3:13 AGR-1033 review.relation",
                "4:9 AGR-1032 review.asOf",
                "5:12 AGR-1032 review.helpUri",
                "6:13 AGR-1032 review.exclude",
                "8:5 AGR-1071 review.rules.vague-tme: no such review rule",
                "9:14 AGR-1033 review.rules.balance")) {
            assertTrue(outcome.err().contains(".agreement.yaml:" + line), line + "\n" + outcome.err());
        }
        assertTrue(outcome.err().contains("Did you mean 'vague-time'?"), outcome.err());
        assertEquals(
                2,
                review(file("a.txt", TEXT), "--config", "x.yaml", "--no-config").code());
        assertEquals(5, review(file("a.txt", TEXT), "--config", "no-such.yaml").code());
    }

    @Test
    void leavesOutExcludedFiles() throws IOException {
        file(".agreement.yaml", "review: {exclude: ['contracts/*.txt', 'draft-*']}\n");
        Outcome outcome = review(
                file("contracts/a.txt", TEXT), file("draft-b.txt", TEXT), file("c.txt", TEXT), "--format", "json");
        assertEquals(1, outcome.json().items().size());
        assertEquals(2, outcome.remarks().size());
    }

    @Test
    void theSchemaOfAProjectFileAgreesWithItsReader() throws IOException {
        String text = cli.run("schema", "--project").out();
        Schema meta = SchemaRegistry.withDialect(Dialects.getDraft202012())
                .getSchema(com.networknt.schema.SchemaLocation.of(
                        Dialects.getDraft202012().getId()));
        assertEquals(List.of(), meta.validate(text, InputFormat.JSON));
        Schema schema = SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(text, InputFormat.JSON);
        String good =
                "{\"review\": {\"rules\": {\"vague-time\": \"error\", \"unilateral-*\": \"off\"}, \"relation\": \"b2c\","
                        + " \"asOf\": \"2026-12-01\", \"failOn\": \"never\", \"baseline\": \"known.json\", \"exclude\": [\"*.md\"],"
                        + " \"helpUri\": \"https://example.com/rules/\"}}";
        assertEquals(List.of(), schema.validate(good, InputFormat.JSON));
        file("known.json", "{\"formatVersion\": 1, \"fingerprints\": []}");
        assertEquals(
                0,
                review(file("a.txt", TEXT), "--config", file("good.json", good)).code());
        for (String bad : List.of(
                "{\"reviews\": {}}",
                "{\"review\": {\"rule\": {}}}",
                "{\"review\": {\"rules\": {\"vague-time\": \"on\"}}}",
                "{\"review\": {\"helpUri\": \"rules\"}}",
                "{\"review\": {\"failOn\": \"info\"}}")) {
            assertTrue(!schema.validate(bad, InputFormat.JSON).isEmpty(), bad);
            assertEquals(
                    3,
                    review(file("a.txt", TEXT), "--config", file("bad.json", bad))
                            .code(),
                    bad);
        }
        assertEquals(2, cli.run("schema", "ecommerce", "--project").code());
    }

    @Test
    void aTextMayAllowAFindingWithAReason() throws IOException {
        String file = file(
                "a.md",
                TEXT.replace("乙方应当尽快", "<!-- agreement: allow vague-time 理由：另有约定 -->\n乙方应当尽快")
                        .replace("及时处理。", "及时处理。【审查忽略 vague-*、onesided 理由：附件二】"));
        assertEquals(List.of(), found("findings", file));
        assertEquals(List.of("standard/vague-time 尽快", "standard/vague-time 及时"), found("suppressed", file));
        Outcome outcome = review(file, "--fail-on", "notice");
        assertEquals(0, outcome.code(), outcome.out());
        assertTrue(outcome.out().contains("Besides, 2 that the text allows"), outcome.out());
        Json results = review(file, "--format", "sarif")
                .json()
                .get("runs")
                .items()
                .get(0)
                .get("results");
        Json suppression = results.items().get(0).get("suppressions").items().get(0);
        assertEquals("inSource", suppression.get("kind").text());
        assertEquals("另有约定", suppression.get("justification").text());
    }

    @Test
    void anAllowanceThatIsWrongIsAFindingItself() throws IOException {
        String file = file(
                "a.md",
                TEXT.replace("尽快答复。", "尽快答复。<!-- agreement: allow vague-time -->")
                        .replace("及时处理。", "2日内处理。<!-- agreement: allow vague-time, vague-tme reason: x -->"));
        List<String> found = found("findings", file);
        assertEquals(
                List.of(
                        "standard/vague-time",
                        "core/allowance-without-reason",
                        "core/allowance-of-unknown-rule",
                        "core/allowance-unused"),
                found.stream().map(one -> one.substring(0, one.indexOf(' '))).toList());
        assertEquals(List.of(), found("findings", file, "--rule", "onesided"), "what was not looked for is not unused");
    }

    @ParameterizedTest
    @CsvSource({"json", "sarif", "own"})
    void reportsOnlyWhatTheBaselineDoesNotKnow(String form) throws IOException {
        String file = file("a.txt", TEXT);
        Path baseline = directory.resolve("contracts/baseline.json");
        Outcome written = form.equals("own")
                ? review(file, "--write-baseline", baseline.toString(), "--fail-on", "notice")
                : review(file, "--format", form, "-o", baseline.toString());
        assertEquals(0, written.code(), written.err());
        file("a.txt", "\n\n" + TEXT.replace("第一条 服务", "第一条 定义\n日为自然日。\n第二条 服务") + "甲方有权随时解除本协议。\n");
        assertEquals(
                List.of("standard/unilateral-termination"),
                found("findings", file, "--baseline", baseline.toString()).stream()
                        .map(one -> one.substring(0, one.indexOf(' ')))
                        .toList());
        assertEquals(
                2, found("suppressed", file, "--baseline", baseline.toString()).size());
        Outcome outcome = review(file, "--baseline", baseline.toString());
        assertTrue(outcome.out().contains("Besides, 2 that the baseline knows"), outcome.out());
        assertEquals(
                "external",
                review(file, "--baseline", baseline.toString(), "--rule", "vague", "--format", "sarif")
                        .json()
                        .get("runs")
                        .items()
                        .get(0)
                        .get("results")
                        .items()
                        .get(0)
                        .get("suppressions")
                        .items()
                        .get(0)
                        .get("kind")
                        .text());
        String other = file("b.txt", TEXT);
        assertEquals(
                2, found("findings", other, "--baseline", baseline.toString()).size(), "another file is new");
    }

    @Test
    void refusesWhatIsNoBaseline() throws IOException {
        String file = file("a.txt", TEXT);
        for (String content : List.of("{}", "[{}", "[{\"file\": \"a\", \"findings\": [{\"rule\": \"x\"}]}]", "text")) {
            Outcome outcome = review(file, "--baseline", file("known.json", content), "--format", "json");
            assertEquals(3, outcome.code(), content);
            assertEquals(1, outcome.remarks().size());
        }
        assertEquals(5, review(file, "--baseline", "no-such.json").code());
        assertEquals(2, review(file, "--write-baseline", file).code(), "what is there stays");
    }
}
