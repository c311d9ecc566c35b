package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.render.Redline;
import org.agreement.api.render.Redline.Change;
import org.agreement.api.render.Redliner;
import org.agreement.api.review.ForeignText;
import org.agreement.core.AgreementArchive;
import org.agreement.core.AgreementService;
import org.agreement.core.Assembled;
import org.agreement.core.CoreModule;
import org.agreement.core.clause.Ordinals;
import org.agreement.core.comparison.Comparer;
import org.agreement.core.comparison.Comparison.MatchedBy;
import org.agreement.core.comparison.Difference;
import org.agreement.core.comparison.Segment;
import org.agreement.core.comparison.TextForm;
import org.agreement.core.data.Source;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.render.Outlook;
import org.agreement.core.render.Printout;
import org.agreement.core.render.Renderers;
import org.agreement.core.request.RequestForms;
import org.agreement.core.request.RequestSources;
import org.agreement.core.review.TextReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What came back is compared with the reference agreements, without a store and without a review. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ComparisonTest {

    private static final int EDITED = Boolean.getBoolean("proof") ? 2_000 : 6;
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 8, 0);

    private Injector engine = Guice.createInjector();
    private final Map<String, Assembled> examples = new ConcurrentHashMap<>();
    private String sent = "";

    @BeforeAll
    void wire(@TempDir Path home) throws IOException {
        engine = Guice.createInjector(new CoreModule(new Home(home), TODAY));
        sent = printed("ecommerce", "text");
    }

    private Assembled assembled(String example) {
        return examples.computeIfAbsent(example, this::assemble);
    }

    private Assembled assemble(String example) {
        byte[] request = new RequestForms(engine.getInstance(PluginRegistry.class))
                .example(example)
                .orElseThrow();
        AgreementService service = engine.getInstance(AgreementService.class);
        return service.assemble(service.read(RequestSources.of(Source.of(example + ".yaml", request))));
    }

    private Agreement agreement() {
        return assembled("ecommerce").agreement();
    }

    private byte[] document(String example, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        engine.getInstance(AgreementArchive.class).show(assembled(example), format, false, out);
        return out.toByteArray();
    }

    private String printed(String example, String format) throws IOException {
        return new String(document(example, format), StandardCharsets.UTF_8);
    }

    private Comparer compared(Agreement old, String name, byte[] returned) throws IOException {
        ForeignText text = engine.getInstance(TextReader.class).read(name, new ByteArrayInputStream(returned));
        return Comparer.of(old, "", text.passages(), TextForm.of(name));
    }

    private Comparer compared(String returned) throws IOException {
        return compared(agreement(), "returned.txt", returned.getBytes(StandardCharsets.UTF_8));
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
        String text = sent;
        for (int i = 0; i < replacements.length; i += 2) {
            int at = text.indexOf(replacements[i]);
            assertTrue(at >= 0, replacements[i]);
            text = text.substring(0, at) + replacements[i + 1] + text.substring(at + replacements[i].length());
        }
        return text;
    }

    private String threeEdits() {
        return edited(
                "5,000.00元/月", "5,500.00元/月", "如实、明确答复", "如实、清楚地答复", "（八）按第四十三条", "（八）每月末日将工单样本送交甲方抽查。\n（九）按第四十三条");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecommerce", "education"})
    void anUntouchedExportDoesNotDiffer(String example) throws IOException {
        Agreement old = assembled(example).agreement();
        for (String format : List.of("text", "md", "docx")) {
            var comparison = compared(old, "returned." + format.replace("text", "txt"), document(example, format))
                    .comparison();
            assertEquals(List.of(), comparison.differences(), format);
            assertEquals(format.equals("docx") ? MatchedBy.CONTROLS : MatchedBy.HEADINGS, comparison.matchedBy());
            assertEquals(0, comparison.unnamed());
        }
        assertEquals(List.of(), Comparer.of(old, old).comparison().differences());
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
    void aTextOfManyThousandHeadingsIsAnotherText() throws IOException {
        String text = IntStream.range(0, 10_100).mapToObj(i -> "# x" + i + "\n").collect(Collectors.joining());
        List<Difference> differences = compared(agreement(), "a.md", text.getBytes(StandardCharsets.UTF_8))
                .comparison()
                .differences();
        assertTrue(differences.stream().anyMatch(one -> one.number().equals("第10099章")), "counted on in digits");
    }

    @Test
    void acceptingGivesTheNewTextAndRejectingTheOldOne() throws Exception {
        Assembled old = assembled("ecommerce");
        Comparer comparer = compared(threeEdits());
        Redliner redliner = (Redliner) engine.getInstance(Renderers.class).get("docx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Printout printout = new Printout(
                old.agreement(), Optional.empty(), old.quote(), Outlook.none(), false, old.sha256(), Optional.empty());
        redliner.redline(printout, comparer.redline("returned.txt", NOW), out);
        Comparer rejected = compared(old.agreement(), "a.docx", TrackedChanges.rejected(out.toByteArray()));
        assertEquals(List.of(), rejected.comparison().differences());
        Comparer accepted = compared(old.agreement(), "a.docx", TrackedChanges.accepted(out.toByteArray()));
        assertEquals(comparer.comparison().differences(), accepted.comparison().differences());
        Comparer read = compared(old.agreement(), "a.docx", out.toByteArray());
        assertEquals(comparer.comparison().differences(), read.comparison().differences());
    }

    @Test
    void itemsUnderHeadingsThatAreNotCountedAreNotCountedEither() throws IOException {
        String text = sent.substring(0, sent.indexOf("第八条　")) + sent.substring(sent.indexOf("第二章　"));
        List<Redline.Line> items = compared(text).redline("x", NOW).lines().stream()
                .filter(line -> line.cells().toString().contains("如实、明确答复"))
                .toList();
        assertEquals(1, items.size());
        assertFalse(items.get(0).numbered());
        assertTrue(items.get(0).cells().get(0).get(0).text().startsWith("（六）"), items.toString());
    }

    @Test
    void anyEditsGiveConsistentDifferences() throws IOException {
        Agreement old = agreement();
        for (long seed = 0; seed < EDITED; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String text = EditedText.scrambled(sent, random);
            Comparer comparer = compared(old, "returned.txt", text.getBytes(StandardCharsets.UTF_8));
            Redline redline = comparer.redline("x", NOW);
            assertSame(EditedText.lines(sent), version(redline, Change.INSERTED), "old text of seed " + seed);
            assertSame(EditedText.lines(text), version(redline, Change.DELETED), "new text of seed " + seed);
            comparer.comparison().differences().stream()
                    .filter(one -> one.kind() == Difference.Kind.CHANGED)
                    .forEach(one -> assertNotEquals(one.before(), one.after(), told(one)));
        }
    }

    private static void assertSame(List<String> expected, List<String> actual, String message) {
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            assertEquals(expected.get(i), actual.get(i), message);
        }
        assertEquals(expected.size(), actual.size(), message);
    }

    private static List<String> version(Redline redline, Change without) {
        String text = redline.lines().stream()
                .filter(line -> line.change() != without)
                .map(line -> line.cells().stream()
                        .flatMap(List::stream)
                        .filter(run -> run.change() != without)
                        .map(Redline.Run::text)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        return EditedText.lines(text);
    }
}
