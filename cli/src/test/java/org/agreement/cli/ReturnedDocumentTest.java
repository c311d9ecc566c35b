package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.agreement.core.Assembled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Word documents that came back without tracked changes: what is typed where a content control begins or ends, and headings that go. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReturnedDocumentTest {

    private static final String LAST = "不得接触顾客个人信息";
    private static final String HEADING = "廉洁与反商业贿赂";

    private Optional<Examples> examples = Optional.empty();
    private byte[] document = {};

    @BeforeAll
    void wire(@TempDir Path home) throws IOException {
        examples = Optional.of(new Examples(home));
        document = examples.orElseThrow().printed(urgent(), "docx");
    }

    private Assembled urgent() {
        return examples.orElseThrow().assembled("urgent");
    }

    private WordEditor edited() throws IOException {
        return new WordEditor(document);
    }

    /** {@code kind clause old → new}, without what follows the first line. */
    private List<String> told(WordEditor editor) throws IOException {
        return examples
                .orElseThrow()
                .compared(urgent().agreement(), "a.docx", editor.bytes())
                .comparison()
                .differences()
                .stream()
                .map(one -> one.kind().text() + " " + one.clause().orElse("-") + " " + first(one.before()) + " → "
                        + first(one.after()))
                .toList();
    }

    private static String first(String text) {
        return text.lines().findFirst().orElse("");
    }

    @Test
    void aClauseTypedBehindTheLastWordOfAnotherOneIsAClause() throws IOException {
        WordEditor editor = edited().insertBehind(LAST, "排他服务")
                .style("排他服务", "Item", "Heading2")
                .insertBehind("排他服务", "独家");
        assertEquals(
                List.of(
                        "added -  → 第五十九条 排他服务",
                        "added -  → 第六十条 独家",
                        "renumbered standard/integrity 第五十九条 → 第六十一条",
                        "renumbered standard/signing 第六十条 → 第六十二条"),
                told(editor));
    }

    @Test
    void aClauseTypedBeforeTheFirstWordOfAnotherOneIsAClause() throws IOException {
        assertEquals(
                List.of(
                        "added -  → 第五十九条 独家",
                        "renumbered standard/integrity 第五十九条 → 第六十条",
                        "renumbered standard/signing 第六十条 → 第六十一条"),
                told(edited().insertBehind(HEADING, "独家").move(HEADING, "独家")));
    }

    @Test
    void aHeadingThatIsGoneIsTold() throws IOException {
        assertEquals(
                List.of("removed standard/integrity 第五十九条 廉洁与反商业贿赂 → ", "renumbered standard/signing 第六十条 → 第五十九条"),
                told(edited().delete(HEADING)));
    }

    @Test
    void anItemThatBecameAParagraphIsTold() throws IOException {
        assertEquals(
                List.of("renumbered standard/provider-duties 第八条（六） → 第八条"),
                told(edited().style("如实、明确答复", "Item", "Text")));
    }
}
