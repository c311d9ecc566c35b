package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agreement.cli.Cli.Json;
import org.agreement.cli.Cli.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DiffCommandTest {

    private static final String SHOP = "KF-2026-000001";
    private static final String SCHOOL = "KF-2026-000002";

    private Path directory = Path.of("");
    private Cli cli = new Cli(directory);
    private String sent = "";
    private int files;

    @BeforeAll
    void create(@TempDir Path temporary) {
        directory = temporary;
        cli = new Cli(directory.resolve("home"));
        cli.run("create", "--example", "ecommerce");
        cli.run("create", "--example", "education");
        sent = cli.run("show", SHOP).out();
    }

    private String file(String text, String extension) throws IOException {
        return Files.writeString(directory.resolve("returned" + files++ + extension), text)
                .toString();
    }

    private String edited(String... replacements) {
        String text = sent;
        for (int i = 0; i < replacements.length; i += 2) {
            assertTrue(text.contains(replacements[i]), replacements[i]);
            text = text.replaceFirst(Pattern.quote(replacements[i]), Matcher.quoteReplacement(replacements[i + 1]));
        }
        return text;
    }

    private List<String> items(String text) throws IOException {
        return items(cli.run("diff", SHOP, file(text, ".txt"), "--format", "json"));
    }

    private static List<String> items(Outcome outcome) {
        assertEquals(0, outcome.code(), outcome.err());
        return outcome.json().get("items").items().stream()
                .map(item -> Stream.of("kind", "class", "clause", "number")
                        .map(key -> item.get(key).text())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static Json first(Outcome outcome) {
        return outcome.json().get("items").items().get(0);
    }

    @Test
    void anUntouchedExportHasNoDifference() throws IOException {
        for (String number : List.of(SHOP, SCHOOL)) {
            for (String format : List.of("text", "md")) {
                String file = file(cli.run("show", number, "--format", format).out(), "." + format);
                Outcome outcome = cli.run("diff", number, file, "--format", "json", "--fail-on", "wording");
                assertEquals(0, outcome.code(), outcome.out());
                assertEquals(List.of(), outcome.json().get("items").items());
                assertEquals("headings", outcome.json().get("matchedBy").text());
                assertEquals(1, outcome.remarks().size(), outcome.err());
            }
        }
    }

    @Test
    void anAgreementDoesNotDifferFromItself() {
        Outcome outcome = cli.run("diff", SHOP, SHOP + "@1", "--format", "json");
        assertEquals(List.of(), items(outcome));
        assertEquals("", outcome.err());
        assertEquals(SHOP + "@1", outcome.json().get("from").text());
    }

    @Test
    void threeEditsAreThreeItems() throws IOException {
        String text = edited(
                "5,000.00元/月", "5,500.00元/月", "如实、明确答复", "如实、清楚地答复", "（八）按第四十三条", "（八）每月末日将工单样本送交甲方抽查。\n（九）按第四十三条");
        assertEquals(
                List.of(
                        "changed wording standard/provider-duties 第九条",
                        "added substance standard/provider-duties 第九条",
                        "changed price standard/fee-schedule 附件C"),
                items(text));
    }

    @Test
    void aChangedTermTellsItsPathAndBothValues() throws IOException {
        Outcome outcome = cli.run("diff", SHOP, file(edited("5,000.00元/月", "5,500.00元/月"), ".txt"), "--format", "json");
        Json item = first(outcome);
        assertEquals("feeSchedule.0.steps.0.price", item.get("path").text());
        assertEquals("5,000.00元/月", item.get("old").text());
        assertEquals("5,500.00元/月", item.get("new").text());
        assertTrue(outcome.out().contains("\"deleted\": \"5,000.00\""), outcome.out());
    }

    @Test
    void aDeletedClauseIsOneItem() throws IOException {
        int from = sent.indexOf("第八条　");
        int to = sent.indexOf("第二章　");
        List<String> items = items(sent.substring(0, from) + sent.substring(to));
        assertEquals(List.of("removed substance standard/representations 第八条"), items);
    }

    @Test
    void aClauseWithoutItsNumberIsCounted() throws IOException {
        List<String> items = items(edited("第九十六条　", "第九十七条　", "\n第九十五条　", "\n第九十五条　保留\n本条不适用。\n\n第九十六条　"));
        assertEquals(
                List.of(
                        "added substance null 第九十五条",
                        "renumbered wording standard/integrity 第九十六条",
                        "renumbered wording standard/signing 第九十七条"),
                items);
    }

    @Test
    void aMovedClauseIsNotChanged() throws IOException {
        int instructions = sent.indexOf("第十三条　");
        int supervision = sent.indexOf("第十四条　");
        int target = sent.indexOf("第十九条　");
        String moved = sent.substring(0, instructions)
                + sent.substring(supervision, target)
                + sent.substring(instructions, supervision)
                + sent.substring(target);
        assertEquals(List.of("moved wording standard/instructions 第十三条"), items(moved));
    }

    @Test
    void bindingWordsAndNumbersAreOfSubstance() throws IOException {
        List<String> items = items(edited("（七）乙方不得代顾客付款", "（七）乙方可以代顾客付款", "签订地点：浙江省杭州市", "签订地点：示例市"));
        assertEquals(List.of("changed substance ecommerce/services 第二条", "changed substance null "), items);
    }

    @Test
    void marksOldAndNewWordsForPeople() throws IOException {
        String file = file(edited("如实、明确答复", "如实、清楚地答复"), ".txt");
        Outcome outcome = cli.run("diff", SHOP, file, "--lang", "zh");
        assertTrue(outcome.out().contains("  （六）如实、[-明确-]{+清楚地+}答复顾客的询问"), outcome.out());
        assertTrue(outcome.err().contains("按标题和编号对应"), outcome.err());
        String page =
                cli.run("diff", SHOP, file, "--lang", "zh", "--format", "html").out();
        assertTrue(page.contains("如实、<del>明确</del><ins>清楚地</ins>答复"), page);
    }

    @Test
    void whatIsNewIsReviewed() throws IOException {
        String file = file(edited("如实、明确答复", "尽快如实、明确答复"), ".txt");
        List<Json> findings = cli.run("diff", SHOP, file, "--format", "json")
                .json()
                .get("findings")
                .items();
        assertEquals(
                List.of("尽快"),
                findings.stream().map(one -> one.get("text").text()).toList());
    }

    @Test
    void failsOnADifferenceThatMattersEnough() throws IOException {
        String wording = file(edited("如实、明确答复", "如实、清楚地答复"), ".txt");
        assertEquals(4, cli.run("diff", SHOP, wording, "--fail-on", "wording").code());
        assertEquals(0, cli.run("diff", SHOP, wording, "--fail-on", "substance").code());
        String price = file(edited("5,000.00元/月", "5,500.00元/月"), ".txt");
        assertEquals(4, cli.run("diff", SHOP, price, "--fail-on", "price").code());
        assertEquals(4, cli.run("diff", SHOP, price, "--fail-on", "wording").code());
    }

    @Test
    void namesWhatIsNotThere() throws IOException {
        assertEquals(5, cli.run("diff", SHOP, "KF-2026-000009").code());
        assertEquals(5, cli.run("diff", "KF-2026-000009", SHOP).code());
        assertEquals(
                5,
                cli.run("diff", SHOP, directory.resolve("none.txt").toString()).code());
        assertEquals(3, cli.run("diff", SHOP, file("", ".txt")).code());
        assertEquals(2, cli.run("diff", SHOP).code());
    }

    @Test
    void escapesWhatStandsInTheTexts() throws IOException {
        String file = file(edited("如实、明确答复", "<script>alert(1)</script>\u202e如实答复"), ".txt");
        Path page = directory.resolve("changes.html");
        assertEquals(
                0,
                cli.run("diff", SHOP, file, "--format", "html", "-o", page.toString())
                        .code());
        assertFalse(Files.readString(Objects.requireNonNull(page)).contains("<script"));
        assertFalse(cli.run("diff", SHOP, file).out().contains("\u202e"));
    }
}
