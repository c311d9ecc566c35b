package org.agreement.core.render;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.agreement.api.agreement.Block;
import org.agreement.api.clause.LegalBasis;
import org.agreement.core.clause.Catalogue;
import org.agreement.core.clause.CatalogueEntry;
import org.agreement.core.clause.ClauseText;
import org.agreement.core.clause.Law;

/** The catalogue of all clauses, with an index of laws, as Markdown. */
public final class CatalogueMarkdown {

    private final StringBuilder page = new StringBuilder();

    private CatalogueMarkdown() {}

    /** The page. */
    public static String of(Catalogue catalogue) {
        return new CatalogueMarkdown().write(catalogue);
    }

    private String write(Catalogue catalogue) {
        line("# 条款目录");
        line("〔〕内为由要素表填写的内容或者出现的条件。");
        for (Catalogue.Section section : catalogue.sections()) {
            line("## " + escaped(section.title()));
            section.clauses().forEach(this::entry);
        }
        line("## 附件");
        catalogue.annexes().forEach(this::entry);
        line("## 法律索引");
        LawIndex.of(catalogue).byLaw().forEach(this::law);
        return page.toString().stripTrailing() + "\n";
    }

    private void line(String text) {
        page.append(text).append("\n\n");
    }

    private static String escaped(String text) {
        return MarkdownRenderer.escaped(text);
    }

    private void entry(CatalogueEntry entry) {
        line("### " + escaped(CatalogueFacts.title(entry)));
        Map<String, String> facts = CatalogueFacts.of(entry);
        entry.clause()
                .filter(clause -> !clause.basis().isEmpty())
                .ifPresent(clause -> facts.put(
                        "依据", clause.basis().stream().map(LegalBasis::cited).collect(Collectors.joining("；"))));
        facts.forEach((name, fact) ->
                page.append("- ").append(name).append("：").append(escaped(fact)).append('\n'));
        page.append('\n');
        MarkdownRenderer.blocks(entry.text(), false, page);
        for (Block note : entry.notes()) {
            quote(note);
        }
        page.append('\n');
    }

    /** A note as a quotation, each of its lines. */
    private void quote(Block note) {
        StringBuilder text = new StringBuilder();
        MarkdownRenderer.blocks(List.of(note), false, text);
        text.toString()
                .stripTrailing()
                .lines()
                .forEach(line -> page.append("> ").append(line).append('\n'));
        page.append(">\n");
    }

    private void law(Law law, SortedMap<String, List<ClauseText>> articles) {
        line("### " + escaped(law.name()));
        articles.forEach((article, clauses) -> page.append("- ")
                .append(escaped(article.isEmpty() ? "全文" : article))
                .append("：")
                .append(clauses.stream()
                        .map(clause -> escaped(clause.title() + "（" + clause.id() + "）"))
                        .collect(Collectors.joining("、")))
                .append('\n'));
        page.append('\n');
    }
}
