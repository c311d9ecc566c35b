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
                List.of(
                        "formatVersion",
                        "from",
                        "to",
                        "matchedBy",
                        "unnamed",
                        "revisions",
                        "concealed",
                        "asides",
                        "items",
                        "findings"),
                document.keys());
        assertEquals(List.of(), document.get("revisions").items());
        assertEquals(
                NUMBER + "@1 headings",
                document.get("from").text() + " " + document.get("matchedBy").text());
        List<Json> items = document.get("items").items();
        assertEquals(
                List.of(
                        "kind", "class", "part", "clause", "number", "title", "path", "old", "new", "text", "tracked",
                        "authors"),
                items.get(0).keys());
        assertTrue(outcome.out().contains("\"tracked\": null,"), outcome.out());
        assertEquals("standard/provider-duties", items.get(0).get("clause").text());
        assertEquals("price", items.get(1).get("class").text());
        assertTrue(items.get(1).get("path").text().endsWith(".price"));
        assertTrue(items.get(1).get("new").text().startsWith("3,500.00元/"));
        assertEquals("尽快", document.get("findings").items().get(0).get("text").text());
        assertEquals(1, outcome.remarks().size(), outcome.err());
    }

    @Test
    void tellsWhatStandsBesideTheTextOfADocument() throws IOException {
        Path sent = directory.resolve("sent.docx");
        cli.run("show", NUMBER, "--format", "docx", "-o", sent.toString());
        assertEquals(List.of(), cli.run("diff", NUMBER, sent.toString()).remarks());
        Path edited = directory.resolve("edited.docx");
        Files.write(edited, WordFile.read(Files.readAllBytes(sent)).replaced("word/header.xml", "草稿", "以补充约定为准"));
        Outcome outcome = cli.run("diff", NUMBER, edited.toString(), "--format", "json", "--fail-on", "substance");
        assertEquals(4, outcome.code(), outcome.err());
        assertEquals(List.of(), outcome.json().get("items").items());
        Json aside = outcome.json().get("asides").items().get(0);
        assertEquals(List.of("kind", "author", "text"), aside.keys());
        assertTrue(aside.get("text").text().endsWith("以补充约定为准"), outcome.out());
        assertEquals(2, outcome.remarks().size(), outcome.err());
        assertTrue(cli.run("diff", NUMBER, edited.toString()).out().contains("以补充约定为准"));
        assertEquals(
                0,
                cli.run("diff", NUMBER, edited.toString(), "--fail-on", "price").code());
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

    /** Words that a mark of direction turned round would be read as others than those that are written. */
    @Test
    void showsWordsInTheOrderInWhichTheyAreWritten() throws IOException {
        Path file = Files.writeString(
                directory.resolve("turned.txt"),
                Files.readString(Path.of(returned)).replace("<script>", "\u202E12元"));
        for (String format : List.of("text", "html")) {
            Outcome outcome = cli.run("diff", NUMBER, file.toString(), "--format", format);
            assertEquals(0, outcome.code(), outcome.err());
            assertTrue(outcome.out().contains(" 12元"), outcome.out());
            assertFalse(outcome.out().contains("\u202E"), format);
        }
    }

    @Test
    void writesChangesIntoADocument() throws IOException {
        Path document = directory.resolve("changes.docx");
        assertEquals(2, cli.run("diff", NUMBER, returned, "--format", "docx").code());
        Outcome outcome = cli.run("diff", NUMBER, returned, "--format", "docx", "-o", document.toString());
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(Files.size(document) > 0);
    }

    /** A document with a change that is tracked, and one that is not. */
    private String tracked(String author) throws IOException {
        Path sent = directory.resolve("sent.docx");
        if (Files.notExists(sent)) {
            cli.run("show", NUMBER, "--format", "docx", "-o", sent.toString());
        }
        Path file = directory.resolve("tracked.docx");
        WordEditor editor = new WordEditor(Files.readAllBytes(sent))
                .replace("3,000.00元/", "3,500.00元/")
                .by(author, "2026-11-20T10:30:00Z")
                .replace("如实、明确答复", "尽快答复");
        Files.write(file, editor.bytes());
        return file.toString();
    }

    @Test
    void tellsWhatWasChangedWithoutTracking() throws IOException {
        Outcome outcome = cli.run("diff", NUMBER, tracked("作者甲"), "--format", "json");
        Json document = outcome.json();
        Json author = document.get("revisions").items().get(0);
        assertEquals(List.of("author", "count", "first", "last"), author.keys());
        assertEquals(
                "2 2026-11-20T10:30:00",
                author.get("count").text() + " " + author.get("last").text());
        assertEquals("0", document.get("concealed").text());
        Json item = document.get("items").items().get(0);
        assertEquals("yes", item.get("tracked").text());
        assertEquals(
                author.get("author").text(), item.get("authors").items().get(0).text());
        Json price = document.get("items").items().get(1);
        assertEquals(
                "price no",
                price.get("class").text() + " " + price.get("tracked").text());
        assertTrue(outcome.err().contains("not tracked, or only in part: 1"), outcome.err());
    }

    @Test
    void marksWhatWasChangedWithoutTracking() throws IOException {
        Outcome outcome = cli.run("diff", NUMBER, tracked("作者\u202E甲<b>"), "--lang", "zh");
        assertTrue(outcome.out().contains("文件中有 2 处修订（作者 甲<b>，2026-11-20）；另有 1 项改动没有留下修订标记\n"), outcome.out());
        assertTrue(outcome.out().contains("［无修订标记］\n"), outcome.out());
        assertTrue(outcome.err().contains("有 1 项改动没有留下标记"), outcome.err());
        Path page = directory.resolve("tracked.html");
        cli.run(
                "diff",
                NUMBER,
                tracked("作者\u202E甲<b>"),
                "--format",
                "html",
                "--lang",
                "zh",
                "-o",
                page.toString(),
                "--force");
        String written = Files.readString(page);
        assertTrue(written.contains("<strong class=\"untracked\">［无修订标记］</strong>"), written);
        assertTrue(written.contains("甲&lt;b&gt;"), written);
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
