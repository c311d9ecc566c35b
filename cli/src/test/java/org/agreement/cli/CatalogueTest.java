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
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.agreement.core.PluginLibrary;
import org.agreement.core.clause.ClauseText;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.PluginLoader;
import org.agreement.testkit.CataloguePages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages for people that are made of the clause files. */
final class CatalogueTest {

    @TempDir
    private static Path directory;

    private static String html = "";
    private static String markdown = "";
    private static List<ClauseText> clauses = List.of();

    @BeforeAll
    static void write() throws Exception {
        CataloguePages.main(new String[] {directory.toString()});
        html = Files.readString(directory.resolve("catalogue.html"));
        markdown = Files.readString(directory.resolve("catalogue.md"));
        PluginLibrary library = PluginLibrary.of(
                new PluginLoader(CatalogueTest.class.getClassLoader(), new Home(directory.resolve("home"))).load());
        clauses = library.catalog().clauseIds().stream()
                .flatMap(id -> library.catalog().clause(id).stream())
                .toList();
    }

    @Test
    void showEveryClauseWithItsFacts() {
        assertTrue(clauses.size() > 50);
        for (ClauseText clause : clauses) {
            String id = clause.id().toString();
            assertTrue(html.contains("<dt>编号</dt><dd>" + id + "</dd>"), id);
            assertTrue(markdown.contains("- 编号：" + id.replace("-", "\\-") + "\n"), id);
            assertTrue(html.contains("<article id=\"" + id.replace('/', '-') + "\">"), id);
        }
        assertEquals(clauses.size(), count("<dt>状态</dt>"));
        assertEquals(
                clauses.stream().filter(clause -> !clause.notes().isEmpty()).count(), count("<h4>说明</h4>"));
    }

    @Test
    void nameEveryArticleThatAClauseRestsOn() {
        Set<String> articles = clauses.stream()
                .flatMap(clause -> clause.basis().stream())
                .map(basis ->
                        "<dt id=\"law-" + basis.law() + "-" + basis.article().orElse("") + "\">")
                .collect(Collectors.toSet());
        articles.forEach(article -> assertTrue(html.contains(article), article));
        assertEquals(articles.size(), count("<dt id=\"law-"));
    }

    @Test
    void sayPlaceholdersInWords() {
        for (String page : List.of(html, markdown)) {
            assertFalse(page.contains("{{") || page.contains("}}") || page.contains("[["), "markup of clause files");
        }
        assertTrue(html.contains("〔违约金的日利率〕"));
    }

    @Test
    void arePagesOfTheirOwnWhoseLinksLeadSomewhere() throws Exception {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        for (String foreign : List.of("<script", "<link", "<img", "src=", "@import", "url(")) {
            assertFalse(html.contains(foreign), foreign);
        }
        List<String> ids = found(" id=\"([^\"]*)\"");
        assertEquals(ids.size(), new HashSet<>(ids).size(), "ids are unique");
        List<String> broken = new ArrayList<>(found("href=\"#([^\"]*)\""));
        broken.removeAll(ids);
        assertEquals(List.of(), broken);
        assertEquals(found("href=\"#").size(), found("href=\"").size());
    }

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult match) -> match.groupCount() > 0 ? match.group(1) : match.group())
                .toList();
    }

    private static long count(String text) {
        return found(Pattern.quote(text)).size();
    }
}
