package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agreement.cli.Cli.Json;
import org.agreement.cli.Cli.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DiffCommandTest {

    private static final String NUMBER = "KF-2026-000001";

    private Path directory = Path.of("");
    private Cli cli = new Cli(directory);
    private String returned = "";

    @BeforeAll
    void edit(@TempDir Path temporary) throws IOException {
        directory = temporary;
        cli = new Cli(directory.resolve("home"));
        cli.run("create", "--example", "urgent");
        String sent = cli.run("show", NUMBER).out();
        Path file = directory.resolve("returned.txt");
        Files.writeString(file, sent.replace("如实、明确答复", "尽快如实、明确答复<script>").replace("3,000.00元/", "3,500.00元/"));
        returned = file.toString();
    }

    @Test
    void tellsEachDifferenceAndReviewsWhatIsNew() {
        Outcome outcome = cli.run("diff", NUMBER, returned, "--format", "json");
        assertEquals(0, outcome.code(), outcome.err());
        Json document = outcome.json();
        assertEquals(
                List.of("formatVersion", "from", "to", "matchedBy", "unnamed", "items", "findings"), document.keys());
        assertEquals(
                NUMBER + "@1 headings",
                document.get("from").text() + " " + document.get("matchedBy").text());
        List<Json> items = document.get("items").items();
        assertEquals(
                List.of("kind", "class", "part", "clause", "number", "title", "path", "old", "new", "text"),
                items.get(0).keys());
        assertEquals("standard/provider-duties", items.get(0).get("clause").text());
        assertEquals("price", items.get(1).get("class").text());
        assertTrue(items.get(1).get("path").text().endsWith(".price"));
        assertTrue(items.get(1).get("new").text().startsWith("3,500.00元/"));
        assertEquals("尽快", document.get("findings").items().get(0).get("text").text());
        assertEquals(1, outcome.remarks().size(), outcome.err());
    }

    @Test
    void marksOldAndNewWordsForPeople() {
        Outcome outcome = cli.run("diff", NUMBER, returned, "--lang", "zh", "--fail-on", "substance");
        assertEquals(4, outcome.code());
        assertTrue(outcome.out().contains("{+尽快+}如实、明确答复{+<script>+}顾客的询问"), outcome.out());
        assertTrue(outcome.err().contains("按标题和编号对应"), outcome.err());
    }

    @Test
    void escapesWhatStandsInTheTextsOnItsPage() throws IOException {
        Path page = directory.resolve("changes.html");
        Outcome outcome =
                cli.run("diff", NUMBER, returned, "--format", "html", "-o", page.toString(), "--fail-on", "price");
        assertEquals(4, outcome.code(), outcome.err());
        String written = Files.readString(page);
        assertTrue(written.contains("<ins>尽快</ins>如实、明确答复<ins>&lt;script&gt;"), written);
        assertFalse(written.contains("<script"));
    }

    @Test
    void writesChangesIntoADocument() throws IOException {
        Path document = directory.resolve("changes.docx");
        assertEquals(2, cli.run("diff", NUMBER, returned, "--format", "docx").code());
        Outcome outcome = cli.run("diff", NUMBER, returned, "--format", "docx", "-o", document.toString());
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(Files.size(document) > 0);
    }

    @Test
    void doesNotTellAnAgreementFromItself() {
        Outcome outcome = cli.run("diff", NUMBER, NUMBER + "@1", "--fail-on", "wording");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().endsWith("no difference\n"), outcome.out());
        assertEquals("", outcome.err());
    }

    @Test
    void namesWhatIsNotThere() {
        assertEquals(5, cli.run("diff", NUMBER, "KF-2026-000009").code());
        assertEquals(5, cli.run("diff", "KF-2026-000009", NUMBER).code());
        assertEquals(
                5,
                cli.run("diff", NUMBER, directory.resolve("none.txt").toString())
                        .code());
    }
}
