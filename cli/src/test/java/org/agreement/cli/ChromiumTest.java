package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page in a real browser. Skipped without Chromium and Poppler, unless {@code -Drequire.tools} says that they must be there.
 */
final class ChromiumTest {

    private static final String NUMBER = "KF-2026-000001";
    private static final String HOSTILE = "</td><script>document.title='opened'</script>"
            + "<img src='http://hostile.example/x.png' onerror='document.title=1'>&lt;b&gt;]]>{{x}}";

    @TempDir
    private Path directory;

    @BeforeEach
    void lookForTheTools() {
        boolean there = Stream.of("chromium", "pdftotext").allMatch(ChromiumTest::isThere);
        assertTrue(there || !Boolean.getBoolean("require.tools"), "chromium and pdftotext are required");
        assumeTrue(there, "no Chromium or no Poppler here");
    }

    @Test
    void printsWhatIsSignedAndHasNothingToComplainOf() throws Exception {
        String address = "parties.provider.organization.address=" + HOSTILE;
        Path page = page("create", "--example", "urgent", "--set", address);
        assertEquals(List.of(), complaints("--print-to-pdf=" + directory.resolve("page.pdf"), page));
        String text = run("pdftotext", directory.resolve("page.pdf").toString(), "-");
        List<String> sheets = List.of(text.split("\f"));
        assertTrue(sheets.get(0).stripLeading().startsWith("加急客户服务协议"), "without the contents: " + sheets.get(0));
        for (int n = 0; n < sheets.size(); n++) {
            String sheet = sheets.get(n);
            String foot = "第 " + (n + 1) + " 页";
            assertTrue(sheet.contains(foot), sheet);
            assertFalse(
                    bare(sheet.substring(0, sheet.indexOf(foot))).endsWith("："),
                    "a sheet ends before a list: " + sheet);
        }
        assertTrue(bare(text).contains(bare(HOSTILE)), "what is text is printed as text");
        assertTrue(
                sheets.stream().anyMatch(sheet -> sheet.stripLeading().startsWith("附件A")), "an annex begins a sheet");
        String sizes = run(
                "pdfinfo",
                "-f",
                "1",
                "-l",
                String.valueOf(sheets.size()),
                directory.resolve("page.pdf").toString());
        assertTrue(sizes.matches("(?s).*size: +84\\d.*x 59\\d.*"), "a table of many columns stands across: " + sizes);
        String dom = run("chromium", options("--dump-dom", page));
        assertFalse(dom.contains("<script") || dom.contains("<img"), "nothing of the text becomes an element");
        assertTrue(dom.contains("<title>加急客户服务协议</title>"));
    }

    @Test
    void opensNothingEvenIfSomebodyPutsItIntoTheFile() throws Exception {
        Path page = page("create", "--example", "urgent");
        Files.writeString(
                page,
                Files.readString(page)
                        .replace(
                                "</h1>",
                                "</h1><script>document.title='opened'</script><style>main { color: red }</style>"
                                        + "<img src='http://hostile.example/x.png'/>"));
        List<String> complaints = complaints("--log-net-log=" + directory.resolve("requests.json"), "--dump-dom", page);
        assertEquals(3, complaints.size(), complaints.toString());
        assertTrue(
                complaints.stream().allMatch(line -> line.contains("Content Security Policy")), complaints.toString());
        assertFalse(Files.readString(directory.resolve("requests.json")).contains("hostile.example/x.png\""));
    }

    /** The browser would complain of a style that the page does not allow. */
    @Test
    void showsReportsAndDifferencesWithoutComplaint() throws Exception {
        Cli cli = new Cli(directory.resolve("home"));
        assertEquals(0, cli.run("create", "--example", "urgent").code());
        String sent = cli.run("show", NUMBER).out();
        Path returned =
                Files.writeString(directory.resolve("returned.txt"), sent.replace("如实、明确答复", "尽快如实、明确答复" + HOSTILE));
        for (String command : List.of("diff", "review")) {
            List<String> words = new ArrayList<>(List.of(command, returned.toString(), "--format", "html"));
            if (command.equals("diff")) {
                words.add(1, NUMBER);
            }
            Path page = Files.writeString(
                    directory.resolve(command + ".html"),
                    cli.run(words.toArray(String[]::new)).out());
            assertEquals(List.of(), complaints("--dump-dom", page));
            String dom = Files.readString(directory.resolve("output.txt"));
            assertTrue(bare(dom).contains("]]&gt;{{x}}"), "holds the text: " + dom);
            assertFalse(dom.contains("<script") || dom.contains("<img"), "nothing of the text becomes an element");
        }
    }

    private Path page(String... create) {
        Cli cli = new Cli(directory.resolve("home"));
        assertEquals(0, cli.run(create).code());
        Path page = directory.resolve("page.html");
        assertEquals(
                0,
                cli.run("show", NUMBER, "--format", "html", "-o", page.toString())
                        .code());
        return page;
    }

    /** What the browser writes on its console when it opens a page. */
    private List<String> complaints(Object... arguments) throws Exception {
        run("chromium", options(arguments));
        return Files.readString(directory.resolve("errors.txt"))
                .lines()
                .filter(line -> line.contains(":CONSOLE"))
                .toList();
    }

    private String[] options(Object... arguments) {
        List<String> options = new ArrayList<>(List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--enable-logging=stderr",
                "--no-pdf-header-footer",
                "--user-data-dir=" + directory.resolve("profile")));
        Stream.of(arguments).map(Object::toString).forEach(options::add);
        return options.toArray(String[]::new);
    }

    private String run(String command, String... arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of(arguments));
        Path output = directory.resolve("output.txt");
        Process process = new ProcessBuilder(words)
                .redirectOutput(output.toFile())
                .redirectError(directory.resolve("errors.txt").toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), command + " does not end");
        assertEquals(0, process.exitValue(), Files.readString(directory.resolve("errors.txt")));
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static boolean isThere(String command) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(command)));
    }
}
