package org.agreement.cli;

import static org.agreement.cli.WordFile.W;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.render.Redline;
import org.agreement.api.render.Redline.Change;
import org.agreement.core.Assembled;
import org.agreement.core.comparison.Comparer;
import org.agreement.core.comparison.Difference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** A redline holds both versions and looks like the agreement. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RedlineTest {

    private static final boolean PROOF = Boolean.getBoolean("proof");
    private static final int EDITED = PROOF ? 2_000 : 6;

    /** Documents take longer: each so many edited texts is written as one, too. */
    private static final int WRITTEN = PROOF ? 10 : 3;

    private static final Pattern LAYOUT = Pattern.compile("[\\s　|]+");
    private static final String SHOPS = "平台           | 店铺名称           | 店铺登记主体";

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

    private Redline redline(String... replacements) throws IOException {
        return compared(EditedText.replaced(sent, replacements)).redline("x", Examples.NOW);
    }

    private static List<Redline.Line> lines(Redline redline, String words) {
        return redline.lines().stream()
                .filter(line ->
                        line.cells().stream().anyMatch(cell -> text(cell).contains(words)))
                .toList();
    }

    private static String text(List<Redline.Run> cell) {
        return cell.stream().map(Redline.Run::text).collect(Collectors.joining());
    }

    @Test
    void acceptingGivesTheNewTextAndRejectingTheOldOne() throws Exception {
        Agreement agreement = old().agreement();
        Comparer comparer = compared(EditedText.replaced(
                sent,
                "5,000.00元/月",
                "5,500.00元/月",
                "如实、明确答复",
                "如实、清楚地答复",
                "（八）按第四十三条",
                "（八）每月末日将工单样本送交甲方抽查。\n（九）按第四十三条"));
        byte[] redline = examples().redline(old(), comparer);
        Comparer rejected = examples().compared(agreement, "a.docx", TrackedChanges.rejected(redline));
        assertEquals(List.of(), rejected.comparison().differences());
        Comparer accepted = examples().compared(agreement, "a.docx", TrackedChanges.accepted(redline));
        assertEquals(comparer.comparison().differences(), accepted.comparison().differences());
        Comparer read = examples().compared(agreement, "a.docx", redline);
        assertEquals(comparer.comparison().differences(), read.comparison().differences());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecommerce", "education"})
    void looksLikeTheAgreement(String example) throws Exception {
        Assembled one = examples().assembled(example);
        Comparer nothing = Comparer.of(one.agreement(), one.agreement());
        assertSame(look(examples().printed(one, "docx")), look(examples().redline(one, nothing)), "");
    }

    /** What the reader sees of paragraphs, tables and pages, from the particulars of the parties on. */
    private static List<String> look(byte[] document) throws IOException {
        List<String> look = new ArrayList<>();
        var all = WordFile.read(document).tree(WordFile.BODY).getElementsByTagNameNS(W, "*");
        for (Element element : WordFile.elements(all)) {
            switch (element.getLocalName()) {
                case "p" -> look.add(paragraph(element));
                case "gridCol" -> look.add("column " + element.getAttributeNS(W, "w"));
                case "pgSz" -> look.add("page " + element.getAttributeNS(W, "orient"));
                case "tblHeader", "tblStyle" -> look.add(element.getLocalName() + element.getAttributeNS(W, "val"));
                default -> {}
            }
        }
        return look.subList(
                look.indexOf(look.stream()
                        .filter(line -> line.contains("甲方（委托方）"))
                        .findFirst()
                        .orElseThrow()),
                look.size());
    }

    private static String paragraph(Element paragraph) {
        String properties = Stream.of("pStyle", "keepNext", "pageBreakBefore", "numId", "spacing")
                .flatMap(name -> WordFile.elements(paragraph.getElementsByTagNameNS(W, name)).stream())
                .map(element -> element.getLocalName() + element.getAttributeNS(W, "val"))
                .collect(Collectors.joining(" "));
        boolean strong = WordFile.elements(paragraph.getElementsByTagNameNS(W, "rStyle")).stream()
                .anyMatch(style -> Stream.of("Strong", "Prominent").anyMatch(style.getAttributeNS(W, "val")::equals));
        String words = WordFile.elements(paragraph.getElementsByTagNameNS(W, "t")).stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining());
        return properties + (strong ? " strong " : " ") + LAYOUT.matcher(words).replaceAll("");
    }

    @Test
    void itemsUnderHeadingsThatAreNotCountedAreNotCountedEither() throws IOException {
        String text = sent.substring(0, sent.indexOf("第八条　")) + sent.substring(sent.indexOf("第二章　"));
        List<Redline.Line> items = lines(compared(text).redline("x", Examples.NOW), "如实、明确答复");
        assertEquals(1, items.size());
        assertFalse(items.get(0).numbered());
        assertTrue(text(items.get(0).cells().get(0)).startsWith("（六）"), items.toString());
    }

    @Test
    void cellsAreComparedOneByOne() throws IOException {
        Redline redline = redline("示例云裳服饰专营店 | 示例云裳服饰有限公司", "示例云裳女装店 | 示例云裳服饰（杭州）有限公司");
        List<Redline.Line> rows = lines(redline, "示例短视频平台");
        assertEquals(1, rows.size());
        assertEquals(Change.NONE, rows.get(0).change());
        assertEquals(3, rows.get(0).cells().size());
    }

    @Test
    void aHeadThatWasChangedStaysTheHead() throws IOException {
        List<Redline.Line> heads = lines(redline(SHOPS, "渠道 | 名字 | 公司"), "店铺登记主体").stream()
                .filter(line -> line.cells().size() > 1)
                .toList();
        assertEquals(
                List.of(Redline.Kind.HEAD),
                heads.stream().map(Redline.Line::kind).toList());
        assertEquals(Change.NONE, heads.get(0).change());
    }

    @Test
    void aTableWithAnotherColumnFollowsTheOldOneAsAWhole() throws IOException {
        Redline redline = redline(
                SHOPS,
                SHOPS + " | 备注",
                "示例云裳电子商务有限公司\n示例短",
                "示例云裳电子商务有限公司 | 有\n示例短",
                "| 示例云裳服饰有限公司\n",
                "| 示例云裳服饰有限公司 | 无\n");
        List<Change> rows = Stream.of("店铺登记主体", "示例购物平台", "示例短视频平台")
                .flatMap(words -> lines(redline, words).stream())
                .filter(line -> line.cells().size() > 1)
                .map(Redline.Line::change)
                .toList();
        assertEquals(
                List.of(
                        Change.DELETED,
                        Change.INSERTED,
                        Change.DELETED,
                        Change.INSERTED,
                        Change.DELETED,
                        Change.INSERTED),
                rows);
        assertEquals(
                2,
                redline.lines().indexOf(lines(redline, "示例短视频平台").get(0))
                        - redline.lines().indexOf(lines(redline, "店铺登记主体").get(0)));
    }

    @Test
    void theMarkOfAConspicuousClauseIsPartOfIt() throws IOException {
        Redline redline = redline("业务量边界【重点提示】", "业务量边界");
        List<Redline.Run> heading = lines(redline, "业务量边界【重点提示】").get(0).cells().get(0);
        assertEquals(new Redline.Run(Change.DELETED, "【重点提示】", false), heading.get(1));
    }

    @Test
    void anyEditsGiveBothTexts() throws Exception {
        for (long seed = 0; seed < EDITED; seed++) {
            String text = EditedText.scrambled(sent, new SplittableRandom(seed));
            Comparer comparer = compared(text);
            Redline redline = comparer.redline("x", Examples.NOW);
            assertSame(EditedText.lines(sent), version(redline, Change.INSERTED), "old text of seed " + seed);
            assertSame(EditedText.lines(text), version(redline, Change.DELETED), "new text of seed " + seed);
            comparer.comparison().differences().stream()
                    .filter(one -> one.kind() == Difference.Kind.CHANGED)
                    .forEach(one -> assertNotEquals(one.before(), one.after(), one.toString()));
            if (seed % WRITTEN == 0) {
                byte[] document = examples().redline(old(), comparer);
                String which = "document of seed " + seed;
                sound(document, which);
                assertEquals(normal(sent), sound(TrackedChanges.rejected(document), which), "old " + which);
                String accepted = sound(TrackedChanges.accepted(document), which);
                if (EditedText.isNumbered(sent, text)) {
                    assertEquals(normal(text), accepted, "new " + which);
                }
            }
        }
    }

    /** Whether a document has no faults but that references are not fields; its text, with the numbers that it counts. */
    private static String sound(byte[] document, String which) throws Exception {
        WordFile file = WordFile.read(document);
        assertEquals(List.of(), WordSchema.faults(file), which);
        assertEquals(List.of(), WordStructure.faults(file), which);
        WordGate gate = WordGate.of(file);
        assertEquals(
                List.of(),
                gate.faults().stream()
                        .filter(fault -> !fault.startsWith("literal number"))
                        .toList(),
                which);
        return normal(gate.text());
    }

    private static String normal(String text) {
        return LAYOUT.matcher(text).replaceAll("");
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
