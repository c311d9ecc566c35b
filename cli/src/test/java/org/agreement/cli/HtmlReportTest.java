package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.agreement.cli.Cli.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page that shows a text with its findings. */
@Tag("R-5")
final class HtmlReportTest {

    private static final String TEXT = """
            示例<script>alert(1)</script>协议 & 附件
            第一条 服务
            乙方应当尽快答复，甲方有权随时单方面解除本协议且不承担任何责任，𝄞最终解释权归甲方所有。

            \t乙方应当及时处理。【审查忽略 vague-time 理由：<b>另有约定</b>】
            """;

    @TempDir
    private Path directory;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(directory.resolve("home"));
    }

    /** The page about texts, which must be well-formed. */
    private Document page(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("review", "--format", "html", "--fail-on", "never", "--lang", "zh"));
        all.addAll(List.of(arguments));
        Outcome outcome = cli.run(all.toArray(String[]::new));
        assertEquals(0, outcome.code(), outcome.err());
        for (String foreign : List.of("<script", "<link", "<img", "src=", "@import", "url(")) {
            assertFalse(outcome.out().contains(foreign), foreign);
        }
        checkLinks(outcome.out());
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(outcome.out().getBytes(StandardCharsets.UTF_8)));
    }

    private static void checkLinks(String html) {
        List<String> ids = found(" id=\"([^\"]*)\"", html);
        assertEquals(ids.size(), new HashSet<>(ids).size(), "ids are unique");
        List<String> broken = new ArrayList<>(found("href=\"#([^\"]*)\"", html));
        broken.removeAll(ids);
        assertEquals(List.of(), broken);
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static List<Element> elements(Document page, String name, String type) {
        List<Element> found = new ArrayList<>();
        NodeList all = page.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (List.of(element.getAttribute("class").split(" ", -1)).contains(type)) {
                found.add(element);
            }
        }
        return found;
    }

    @Test
    void showsTheWholeTextWithMarksAndAllFindingsBesideIt() throws Exception {
        Path file = Files.writeString(directory.resolve("a.txt"), TEXT);
        Document page = page(file.toString());
        List<String> lines = TEXT.lines().filter(line -> !line.isBlank()).toList();
        List<Element> rows = elements(page, "div", "row");
        assertEquals(lines.size(), rows.size());
        for (int i = 0; i < lines.size(); i++) {
            Element text = (Element) rows.get(i).getElementsByTagName("p").item(0);
            NodeList references = text.getElementsByTagName("a");
            while (references.getLength() > 0) {
                references.item(0).getParentNode().removeChild(references.item(0));
            }
            assertEquals(lines.get(i).replace('\t', ' '), text.getTextContent());
        }
        int count = Integer.parseInt(cli.run("review", file.toString(), "--lang", "en")
                .out()
                .replaceFirst("(?s).*?findings: ([0-9]+),.*", "$1"));
        assertEquals(count, elements(page, "article", "note").size());
        assertTrue(page.getElementsByTagName("details").item(0).getTextContent().contains("理由：<b>另有约定</b>"));
    }

    @Test
    void marksEachStretchWithAllFindingsThatCoverIt() throws Exception {
        Path file = Files.writeString(
                directory.resolve("a.txt"), "示例协议\n乙方应当尽快答复。<!-- agreement: allow vague-time, vague-tme -->\n");
        Document page = page(file.toString(), "--no-rule", "missing-*");
        List<String> marks = new ArrayList<>();
        NodeList all = page.getElementsByTagName("mark");
        for (int i = 0; i < all.getLength(); i++) {
            Element mark = (Element) all.item(i);
            marks.add(mark.getAttribute("class") + " " + mark.getTextContent());
        }
        assertEquals(
                List.of(
                        "warning-vague 尽快",
                        "warning-inconsistent warning-missing <!-- agreement: allow vague-time, vague-tme -->"),
                marks);
    }

    @Test
    void drawsTheBalanceOfOurOwnAgreements() throws Exception {
        cli.run("create", "--example", "ecommerce");
        Document page = page("KF-2026-000001", "KF-2026-000001@1");
        assertEquals(2, page.getElementsByTagName("svg").getLength());
        assertTrue(elements(page, "section", "balance").get(0).getTextContent().contains("双方权衡"));
    }
}
