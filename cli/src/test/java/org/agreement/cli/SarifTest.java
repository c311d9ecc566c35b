package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.agreement.cli.Cli.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What services that scan code are told. */
@Tag("R-5")
final class SarifTest {

    /** The clef is one code point, two characters of Java and four bytes. */
    private static final String TEXT = "\uFEFF# 示例服务协议\r\n\r\n## 第一条 服务\r\n𝄞乙方应当尽快答复，甲方有权随时解除本协议。\r\n";

    @TempDir
    private Path directory;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(directory.resolve("home"));
    }

    /** The log of a text under the working directory, which must be valid. */
    private Json run(String name, String text, String... options) throws IOException {
        Path file = Files.writeString(directory.resolve(name), text);
        List<String> arguments = new ArrayList<>(List.of("review", file.toString(), "--format", "sarif"));
        arguments.addAll(List.of(options));
        String log = cli.run(arguments.toArray(String[]::new)).out();
        assertEquals(List.of(), schema().validate(log, InputFormat.JSON));
        return Json.read(log).get("runs").items().get(0);
    }

    private static Schema schema() {
        try (InputStream in = Objects.requireNonNull(
                SarifTest.class.getResourceAsStream("/schemas/sarif-2.1.0-rtm.5.json"), "the schema")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDialect(Dialects.getDraft4()).getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theSchemaRefusesWhatIsNoLog() {
        assertNotEquals(List.of(), schema().validate("{\"version\": \"2.1.0\"}", InputFormat.JSON));
    }

    @Test
    void countsPlacesInCodePointsWithoutTheByteOrderMark() throws IOException {
        Json run = run("a b.md", TEXT, "--rule", "vague-time", "--lang", "zh");
        assertEquals("unicodeCodePoints", run.get("columnKind").text());
        Json result = run.get("results").items().get(0);
        Json place = result.get("locations").items().get(0).get("physicalLocation");
        Json region = place.get("region");
        assertEquals("尽快", region.get("snippet").get("text").text());
        assertEquals("4", region.get("startLine").text());
        assertEquals("4", region.get("endLine").text());
        assertEquals("6", region.get("startColumn").text());
        assertEquals("8", region.get("endColumn").text());
        String unmarked = TEXT.substring(1);
        int offset = unmarked.codePointCount(0, unmarked.indexOf("尽快"));
        assertEquals(String.valueOf(offset), region.get("charOffset").text());
        assertEquals("2", region.get("charLength").text());
        String uri = place.get("artifactLocation").get("uri").text();
        assertTrue(uri.startsWith("file:///") && uri.endsWith("/a%20b.md"), uri);
        assertTrue(result.get("message").get("text").text().contains("“尽快”"));
    }

    @Test
    void describesEveryRuleInBothLanguages() throws IOException {
        Json run = run("a.md", TEXT, "--lang", "zh");
        Json driver = run.get("tool").get("driver");
        List<Json> rules = driver.get("rules").items();
        List<Json> translated =
                run.get("translations").items().get(0).get("rules").items();
        assertEquals(rules.size(), translated.size());
        for (int i = 0; i < rules.size(); i++) {
            Json rule = rules.get(i);
            String id = rule.get("id").text();
            assertEquals(id, translated.get(i).get("id").text());
            assertTrue(
                    List.of("error", "warning", "note")
                            .contains(rule.get("defaultConfiguration")
                                    .get("level")
                                    .text()),
                    id);
            assertNotEquals(
                    rule.get("shortDescription").get("text").text(),
                    translated.get(i).get("shortDescription").get("text").text(),
                    id);
            assertTrue(rule.get("help").get("markdown").text().startsWith("**"), id);
        }
        for (Json result : run.get("results").items()) {
            int index = Integer.parseInt(result.get("ruleIndex").text());
            assertEquals(result.get("ruleId").text(), rules.get(index).get("id").text());
        }
    }

    @Test
    void recognisesAFindingWhoseLinesHaveMoved() throws IOException {
        List<String> before = fingerprints(run("a.md", TEXT));
        String moved = TEXT.replace("## 第一条 服务", "## 第一条 定义\r\n本协议所称日为自然日。\r\n\r\n## 第二条 服务")
                .replace("乙方应当", "乙方  应当");
        assertEquals(before, fingerprints(run("a.md", moved)));
        String twice = TEXT + TEXT.substring(TEXT.indexOf("##"));
        List<String> more = fingerprints(run("a.md", twice));
        assertTrue(more.containsAll(before));
        assertEquals(more.size(), more.stream().distinct().count());
    }

    private static List<String> fingerprints(Json run) {
        return run.get("results").items().stream()
                .map(result -> result.get("partialFingerprints")
                        .get("agreementFinding/v1")
                        .text())
                .toList();
    }
}
