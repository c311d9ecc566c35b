package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.agreement.api.agreement.Agreement;
import org.agreement.core.Assembled;
import org.agreement.core.clause.Ordinals;
import org.agreement.core.comparison.Comparer;
import org.agreement.core.comparison.Comparison.MatchedBy;
import org.agreement.core.comparison.Difference;
import org.agreement.core.comparison.Segment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What came back is compared with the reference agreements, without a store and without a review. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ComparisonTest {

    private Optional<Examples> examples = Optional.empty();
    private String sent = "";

    @BeforeAll
    void wire(@TempDir Path home) throws IOException {
        examples = Optional.of(new Examples(home));
        sent = examples().text(old());
    }

    private Examples examples() {
        return examples.orElseThrow();
    }

    private Assembled old() {
        return examples().assembled("ecommerce");
    }

    private Comparer compared(String returned) throws IOException {
        return examples().compared(old(), returned);
    }

    private List<String> items(String returned) throws IOException {
        return compared(returned).comparison().differences().stream()
                .map(ComparisonTest::told)
                .toList();
    }

    private static String told(Difference one) {
        return Stream.of(
                        one.kind().text(),
                        one.significance().text(),
                        one.clause().orElse("-"),
                        one.number())
                .collect(Collectors.joining(" "))
                .strip();
    }

    private String edited(String... replacements) {
        return EditedText.replaced(sent, replacements);
    }

    private String threeEdits() {
        return edited(
                "5,000.00元/月", "5,500.00元/月", "如实、明确答复", "如实、清楚地答复", "（八）按第四十三条", "（八）每月末日将工单样本送交甲方抽查。\n（九）按第四十三条");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecommerce", "education"})
    void anUntouchedExportDoesNotDiffer(String example) throws IOException {
        Assembled assembled = examples().assembled(example);
        Agreement old = assembled.agreement();
        for (String format : List.of("text", "md", "docx")) {
            var comparison = examples()
                    .compared(
                            old,
                            "returned." + format.replace("text", "txt"),
                            examples().printed(assembled, format))
                    .comparison();
            assertEquals(List.of(), comparison.differences(), format);
            assertEquals(format.equals("docx") ? MatchedBy.CONTROLS : MatchedBy.HEADINGS, comparison.matchedBy());
            assertEquals(0, comparison.unnamed());
        }
        assertEquals(List.of(), Comparer.of(old, old).comparison().differences());
    }

    /** The parties may write titles as they like. */
    @ParameterizedTest
    @ValueSource(strings = {"乙方不得转委托，甲方同意的除外；", "第三条　<b>{{x}}</b>]]>|*a*|`b`。", "长"})
    void aTitleThatLooksLikeASentenceIsStillATitle(String words) throws IOException {
        String title = words.length() == 1 ? words.repeat(200) : words;
        String added = String.join(
                "\n",
                "clauses:",
                "  add:",
                "    - section: duties",
                "      title: '" + title + "'",
                "      text: 乙方应当照此办理。",
                "      nature: obligation",
                "      binds: [provider]",
                "      favours: [customer]",
                "");
        Assembled assembled =
                examples().edited("urgent", request -> EditedText.replaced(request, "\nclauses: ", "\n" + added + "#"));
        for (String format : List.of("text", "md", "docx")) {
            String name = "returned." + format.replace("text", "txt");
            assertEquals(
                    List.of(),
                    examples()
                            .compared(assembled.agreement(), name, examples().printed(assembled, format))
                            .comparison()
                            .differences(),
                    format);
        }
    }

    @Test
    void threeEditsAreThreeItems() throws IOException {
        assertEquals(
                List.of(
                        "changed wording standard/provider-duties 第九条",
                        "added substance standard/provider-duties 第九条",
                        "changed price standard/fee-schedule 附件C"),
                items(threeEdits()));
    }

    @Test
    void aChangedTermTellsItsPathAndBothValues() throws IOException {
        Difference item = compared(edited("5,000.00元/月", "5,500.00元/月"))
                .comparison()
                .differences()
                .get(0);
        assertEquals(Optional.of("feeSchedule.0.steps.0.price"), item.path());
        assertEquals("5,000.00元/月 5,500.00元/月", item.before() + " " + item.after());
        assertTrue(item.text().contains(new Segment(Segment.Kind.DELETED, "5,000.00")), item.toString());
    }

    @Test
    void aDeletedClauseIsOneItem() throws IOException {
        String text = sent.substring(0, sent.indexOf("第八条　")) + sent.substring(sent.indexOf("第二章　"));
        assertEquals(List.of("removed substance standard/representations 第八条"), items(text));
    }

    @Test
    void whatFollowsANewClauseIsRenumbered() throws IOException {
        assertEquals(
                List.of(
                        "added substance - 第九十五条",
                        "renumbered wording standard/integrity 第九十六条",
                        "renumbered wording standard/signing 第九十七条"),
                items(edited("第九十六条　", "第九十七条　", "\n第九十五条　", "\n第九十五条　保留\n本条不适用。\n\n第九十六条　")));
    }

    @Test
    void aClauseThatIsNotConspicuousAnyMoreIsOfSubstance() throws IOException {
        assertEquals(List.of("changed substance ecommerce/scope 第四条"), items(edited("业务量边界【重点提示】", "业务量边界")));
        String markdown = new String(examples().printed(old(), "md"), StandardCharsets.UTF_8);
        Comparer comparer = examples()
                .compared(
                        old().agreement(),
                        "a.md",
                        markdown.replace("如实、明确答复", "明确答复").getBytes(StandardCharsets.UTF_8));
        assertEquals(1, comparer.comparison().differences().size());
    }

    @Test
    void numbersThatAreGoneOrWrongAreTold() throws IOException {
        assertEquals(
                List.of("renumbered 第九条（六） 第九条", "renumbered 第九条（八） 第九条（十八）"),
                numbers(edited("（六）如实、明确答复", "如实、明确答复", "（八）按第四十三条", "（十八）按第四十三条")));
        assertEquals(List.of("renumbered 第九十五条 "), numbers(edited("\n第九十五条　", "\n")));
        assertEquals(List.of("renumbered 第二章 "), numbers(edited("\n第二章　", "\n")));
    }

    private List<String> numbers(String returned) throws IOException {
        return compared(returned).comparison().differences().stream()
                .map(one -> one.kind().text() + " " + one.before() + " " + one.after())
                .toList();
    }

    @Test
    void aRowThatWasMovedTellsWhereItStood() throws IOException {
        String row = sent.lines()
                .filter(line -> line.startsWith("话术模板定制费"))
                .findFirst()
                .orElseThrow();
        String text = edited(row + "\n", "").replaceFirst("(?m)^(?=基础服务费 )", Matcher.quoteReplacement(row) + "\n");
        assertEquals(List.of("moved 附件C第4行 附件C第1行"), numbers(text));
    }

    @Test
    void referencesThatFollowTheirClauseAreNotChanged() throws IOException {
        String text = sent.substring(0, sent.indexOf("第八条　")) + sent.substring(sent.indexOf("第二章　"));
        for (int number = 9; number <= 96; number++) {
            text = text.replaceAll(
                    "(?<![一二三四五六七八九十])" + Ordinals.clause(number), "<" + Ordinals.clause(number - 1) + ">");
        }
        List<Difference> differences =
                compared(text.replaceAll("[<>]", "")).comparison().differences();
        assertEquals("removed substance standard/representations 第八条", told(differences.get(0)));
        assertEquals(
                88,
                differences.stream()
                        .filter(one -> one.kind() == Difference.Kind.RENUMBERED)
                        .count());
        assertEquals(89, differences.size(), differences.toString());
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
        assertEquals(
                List.of("changed substance ecommerce/services 第二条", "changed substance -"),
                items(edited("（七）乙方不得代顾客付款", "（七）乙方可以代顾客付款", "签订地点：浙江省杭州市", "签订地点：示例市")));
        assertEquals(List.of("changed substance ecommerce/shops 第三条"), items(edited("书面申请之日起2个工作日内", "书面申请之日起2日内")));
    }

    @Test
    void aTextWithAListOfContentsDoesNotDiffer() throws IOException {
        String contents = "目录\n第一章　协议基础定义与适用范围\t1\n第二章　双方权利与义务\t4\n第三章　费用与支付\t9\n";
        int title = sent.indexOf('\n') + 1;
        assertEquals(List.of(), items(sent.substring(0, title) + contents + sent.substring(title)));
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void aLineOfManyDotsOrTabsIsNoEntryOfContents() throws IOException {
        int end = sent.indexOf('\n') + 1;
        String lines = "甲" + ".".repeat(15_000) + "乙\n甲" + "\t".repeat(15_000) + "乙\n";
        assertEquals(
                2, items(sent.substring(0, end) + lines + sent.substring(end)).size());
    }

    @Test
    void aTextOfManyThousandHeadingsIsAnotherText() throws IOException {
        String text = IntStream.range(0, 10_100).mapToObj(i -> "# x" + i + "\n").collect(Collectors.joining());
        List<Difference> differences = examples()
                .compared(old().agreement(), "a.md", text.getBytes(StandardCharsets.UTF_8))
                .comparison()
                .differences();
        assertTrue(differences.stream().anyMatch(one -> one.number().equals("第10099章")), "counted on in digits");
    }
}
