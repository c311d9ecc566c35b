package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.agreement.core.PluginLibrary;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.PluginLoader;
import org.agreement.core.report.RulePage;
import org.agreement.core.review.PhraseRules;
import org.agreement.core.review.Reviewer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages about the rules of the plugins of the program. */
@Tag("R-5")
final class RulePagesTest {

    @TempDir
    private Path directory;

    private Map<String, String> pages() {
        PluginLibrary library = PluginLibrary.of(
                new PluginLoader(RulePagesTest.class.getClassLoader(), new Home(directory.resolve("home"))).load());
        return RulePage.all(new Reviewer(
                library.registry(),
                new PhraseRules(library.rules()),
                Optional.of(library.catalog().statutes())));
    }

    @Test
    void thereIsOneForEachRuleAndAllLinksLeadSomewhere() throws Exception {
        Map<String, String> pages = pages();
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        List<String> linked = links(pages.getOrDefault("index.html", ""));
        assertEquals(pages.size() - 1, linked.size());
        for (String path : linked) {
            String page = pages.getOrDefault(path, "");
            parser.parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
            String anchor = path.replace(".html", "").replace('/', '-');
            assertEquals(List.of("../index.html#" + anchor), links(page));
            assertTrue(pages.getOrDefault("index.html", "").contains("<tr id=\"" + anchor + "\">"), anchor);
            for (String foreign : List.of("<script", "<link", "<img", "src=", "url(")) {
                assertFalse(page.contains(foreign), foreign);
            }
        }
    }

    private static List<String> links(String page) {
        return Pattern.compile("href=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void tellBasisDaysAndExamples() {
        String page = pages().getOrDefault("standard/vague-time.html", "");
        assertTrue(page.contains("<dt>依据</dt><dd>中华人民共和国民法典 第五百一十条（2021-01-01 起施行）</dd>"), page);
        assertTrue(page.contains("<h2>应当发现</h2>\n<ul class=\"bad\">\n<li>"), page);
        assertTrue(page.contains("<h2>不应发现</h2>\n<ul class=\"good\">\n<li>"), page);
        assertTrue(page.contains("&lt;!-- agreement: allow standard/vague-time 理由：… --&gt;"), page);
    }

    @Test
    void sarifLinksToThePublishedPages() throws Exception {
        Cli cli = new Cli(directory.resolve("home"));
        Path text = Files.writeString(directory.resolve("a.txt"), "乙方应当尽快答复。");
        Path project =
                Files.writeString(directory.resolve("project.yaml"), "review: {helpUri: 'https://example.com/rules/'}");
        Cli.Json rules = cli.run("review", text.toString(), "--format", "sarif", "--config", project.toString())
                .json()
                .get("runs")
                .items()
                .get(0)
                .get("tool")
                .get("driver")
                .get("rules");
        for (Cli.Json rule : rules.items()) {
            assertEquals(
                    "https://example.com/rules/" + rule.get("id").text() + ".html",
                    rule.get("helpUri").text());
        }
        assertEquals(2, cli.run("review", "--list-rules", "--format", "sarif").code());
    }
}
