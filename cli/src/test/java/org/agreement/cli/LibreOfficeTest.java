package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.agreement.cli.Cli.Outcome;
import org.agreement.core.clause.ChineseNumerals;
import org.agreement.core.clause.Ordinals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/**
 * LibreOffice shows what was written, and counts again when a clause goes. Skipped without LibreOffice and Poppler, unless
 * {@code -Drequire.tools=true} says that they must be there.
 */
final class LibreOfficeTest {

    private static final String NUMBER = "KF-2026-000001";
    private static final String LOST = "Error:Referencesourcenotfound";
    private static final Pattern LAYOUT = Pattern.compile("[\\s　|]+");
    private static final Pattern PAGE = Pattern.compile("第\\s*\\d+\\s*页\\s*共\\s*\\d+\\s*页|" + NUMBER + "\\s+第.*版.*");
    private static final Pattern CLAUSE = Pattern.compile("第([一二三四五六七八九十百零]+)条");

    @TempDir
    private Path directory;

    @BeforeEach
    void lookForTheTools() {
        boolean there = Stream.of("soffice", "pdftotext").allMatch(LibreOfficeTest::isThere);
        assertTrue(there || !Boolean.getBoolean("require.tools"), "soffice and pdftotext are required");
        assumeTrue(there, "no LibreOffice or no Poppler here");
    }

    @Test
    void showsTheReferenceAgreementsWordForWord() throws Exception {
        Written ecommerce = written("ecommerce");
        Written education = written("education");
        convert("ecommerce.docx", "education.docx");
        assertEquals(ecommerce.expected(ecommerce.text()), shown("ecommerce", ecommerce));
        assertEquals(education.expected(education.text()), shown("education", education));
    }

    @Test
    void countsAgainWhenAClauseIsDeleted() throws Exception {
        assumeTrue(Boolean.getBoolean("proof"), "only in full proofs");
        Written whole = written("ecommerce");
        int gone = 39;
        String heading = Ordinals.clause(gone) + "　";
        String body = new String(whole.file().part(WordFile.BODY), StandardCharsets.UTF_8);
        int start = body.lastIndexOf("<w:sdt>", body.indexOf("w:name=\"_c" + gone + "\""));
        String rest = body.substring(0, start) + body.substring(body.indexOf("</w:sdt>", start) + "</w:sdt>".length());
        save("deleted.docx", whole.file(), rest);
        convert("deleted.docx");
        int from = whole.text().indexOf("\n" + heading);
        int to = whole.text().indexOf("\n" + Ordinals.clause(gone + 1) + "　");
        String without = whole.text().substring(0, from) + whole.text().substring(to);
        assertTrue(without.contains(Ordinals.clause(gone)), "somebody refers to the clause that goes");
        assertEquals(whole.expected(counted(without, gone)), shown("deleted", whole));
    }

    @Test
    void leavesEveryClauseKnownWhenItSaves() throws Exception {
        assumeTrue(Boolean.getBoolean("proof"), "only in full proofs");
        written("education");
        convertTo("docx", "--outdir", "saved", "education.docx");
        Outcome outcome = new Cli(directory.resolve("education"))
                .run("diff", NUMBER, directory.resolve("saved/education.docx").toString(), "--format", "json");
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals("controls", outcome.json().get("matchedBy").text());
        assertEquals(List.of(), outcome.json().get("items").items());
    }

    /** The text after a clause went: the clauses behind it move up, who refers to it finds nothing. */
    private static String counted(String text, int gone) {
        String lost = text.replaceAll(Ordinals.clause(gone) + "第（[^）]+）项", LOST + "第" + LOST + "项")
                .replace(Ordinals.clause(gone), LOST);
        return CLAUSE.matcher(lost).replaceAll(found -> {
            int number = ChineseNumerals.parse(found.group(1)).orElseThrow();
            return Ordinals.clause(number > gone ? number - 1 : number);
        });
    }

    private Written written(String example) throws IOException {
        Cli cli = new Cli(directory.resolve(example));
        Path file = directory.resolve(example + ".docx");
        assertEquals(0, cli.run("create", "--example", example).code());
        assertEquals(
                0,
                cli.run("show", NUMBER, "--format", "docx", "-o", file.toString())
                        .code());
        return new Written(cli.run("show", NUMBER).out(), WordFile.read(Files.readAllBytes(file)));
    }

    private void save(String name, WordFile file, String body) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(directory.resolve(name)))) {
            for (String part : file.parts().keySet()) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(part.equals(WordFile.BODY) ? body.getBytes(StandardCharsets.UTF_8) : file.part(part));
            }
        }
    }

    private void convert(String... names) throws IOException, InterruptedException {
        convertTo("pdf", names);
    }

    private void convertTo(String format, String... names) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format));
        command.addAll(List.of(names));
        run(command);
    }

    /** The text of the pages, without what is repeated on each: header, footer, heads of tables. */
    private String shown(String name, Written written) throws IOException, InterruptedException {
        run(List.of("pdftotext", "-raw", "-enc", "UTF-8", name + ".pdf", name + ".txt"));
        String pages = Files.readString(directory.resolve(name + ".txt"))
                .replace('\f', '\n')
                .lines()
                .filter(line -> !PAGE.matcher(line.strip()).matches())
                .collect(Collectors.joining());
        return written.withoutHeads(normal(pages));
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output").toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), command.toString());
        assertEquals(0, process.exitValue(), command::toString);
    }

    private static boolean isThere(String tool) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, tool)));
    }

    private static String normal(String text) {
        return LAYOUT.matcher(text).replaceAll("");
    }

    /** An agreement as plain text and as a Word document. */
    private record Written(String text, WordFile file) {

        /** The text with the table of contents behind the number. */
        String expected(String plain) throws IOException {
            Element contents = WordFile.elements(
                            file.tree(WordFile.BODY).getElementsByTagNameNS(WordFile.W, "sdtContent"))
                    .get(0);
            String entries = words(contents);
            String all = normal(plain);
            int end = all.indexOf(NUMBER) + NUMBER.length();
            return withoutHeads(all.substring(0, end) + entries + all.substring(end));
        }

        /** Takes out the heads of tables, which come again on each new page. */
        private String withoutHeads(String all) throws IOException {
            List<String> heads =
                    WordFile.elements(file.tree(WordFile.BODY).getElementsByTagNameNS(WordFile.W, "tr")).stream()
                            .filter(row -> row.getElementsByTagNameNS(WordFile.W, "tblHeader")
                                            .getLength()
                                    > 0)
                            .map(Written::words)
                            .sorted(Comparator.comparing(String::length).reversed())
                            .toList();
            String without = all;
            for (String head : heads) {
                without = without.replace(head, "");
            }
            return without;
        }

        private static String words(Element element) {
            return normal(WordFile.elements(element.getElementsByTagNameNS(WordFile.W, "t")).stream()
                    .map(Element::getTextContent)
                    .collect(Collectors.joining()));
        }
    }
}
