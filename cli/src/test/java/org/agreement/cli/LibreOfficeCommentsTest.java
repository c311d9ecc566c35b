package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.agreement.cli.Cli.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice shows the comments of a review at their words. Part of full proofs; skipped without LibreOffice. */
@Tag("R-5")
final class LibreOfficeCommentsTest {

    private static final Pattern COMMENT = Pattern.compile(
            "(?s)<office:annotation .*?office:name=\"([^\"]+)\".*?</office:annotation>(.*?)<office:annotation-end office:name=\"\\1\"/>");

    @TempDir
    private Path directory;

    @Test
    void showsEachCommentAtItsWords() throws Exception {
        boolean there = Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
        assumeTrue(Boolean.getBoolean("proof"), "only in full proofs");
        assertTrue(there || !Boolean.getBoolean("require.tools"), "soffice is required");
        assumeTrue(there, "no LibreOffice here");
        Path document = Files.write(
                directory.resolve("a.docx"),
                HostileDocuments.sound(
                        "<w:p><w:r><w:t>服务协议</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>乙方应当尽</w:t></w:r>"
                                + "<w:ins w:id=\"1\" w:author=\"甲\"><w:r><w:t>快答复，</w:t></w:r></w:ins><w:r><w:t>并及时回访。</w:t></w:r></w:p>"
                                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>期限</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>乙方应当尽快处理</w:t></w:r>"
                                + "</w:p></w:tc></w:tr></w:tbl><w:p/>"));
        Cli cli = new Cli(directory.resolve("home"));
        String[] review = {"review", document.toString(), "--rule", "vague-time", "--fail-on", "never", "--format"};
        List<String> words = cli
                .run(Stream.concat(Stream.of(review), Stream.of("json")).toArray(String[]::new))
                .json()
                .items()
                .get(0)
                .get("findings")
                .items()
                .stream()
                .map(finding -> finding.get("text"))
                .map(Json::text)
                .toList();
        String copy = directory.resolve("b.docx").toString();
        cli.run(Stream.concat(Stream.of(review), Stream.of("docx", "-o", copy)).toArray(String[]::new));
        assertEquals(words, commented());
        assertTrue(words.size() >= 3, words.toString());
    }

    /** The words that LibreOffice shows comments on. */
    private List<String> commented() throws Exception {
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "fodt",
                        "b.docx")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output").toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        Matcher comments = COMMENT.matcher(Files.readString(directory.resolve("b.fodt")));
        return comments.results()
                .map(one -> one.group(2).replaceAll("<[^>]*>", ""))
                .toList();
    }
}
