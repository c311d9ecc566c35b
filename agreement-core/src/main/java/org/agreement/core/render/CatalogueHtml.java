package org.agreement.core.render;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.clause.LegalBasis;
import org.agreement.core.clause.Catalogue;
import org.agreement.core.clause.CatalogueEntry;
import org.agreement.core.clause.ClauseText;
import org.agreement.core.clause.Law;

/** The catalogue of all clauses, with an index of laws, as one self-contained page. */
public final class CatalogueHtml {

    private final Catalogue catalogue;
    private final LawIndex laws;
    private final Html page = PageHead.of("zh-CN", "条款目录", HtmlRenderer.resource("catalogue.css"));

    private CatalogueHtml(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.laws = LawIndex.of(catalogue);
    }

    /** The page. */
    public static String of(Catalogue catalogue) {
        return new CatalogueHtml(catalogue).write();
    }

    private String write() {
        page.raw("<body>\n<main>\n<h1>条款目录</h1>\n");
        page.raw("<p>").text(summary()).raw("</p>\n");
        contents();
        for (Catalogue.Section section : catalogue.sections()) {
            page.raw("<section id=\"section-").text(section.id()).raw("\">\n");
            page.element("h2", section.title()).raw("\n");
            section.clauses().forEach(this::entry);
            page.raw("</section>\n");
        }
        page.raw("<section id=\"annexes\">\n<h2>附件</h2>\n");
        catalogue.annexes().forEach(this::entry);
        page.raw("</section>\n<section id=\"laws\">\n<h2>法律索引</h2>\n");
        laws.byLaw().forEach(this::law);
        return page.raw("</section>\n</main>\n</body>\n</html>\n").toString();
    }

    private String summary() {
        return "共" + catalogue.clauses().size() + "条，" + catalogue.annexes().size() + "份附件。〔〕内为由要素表填写的内容或者出现的条件。";
    }

    private void contents() {
        page.raw("<nav aria-label=\"目录\">\n<ul>\n");
        for (Catalogue.Section section : catalogue.sections()) {
            page.raw("<li>");
            link("section-" + section.id(), section.title());
            page.raw("\n<ul>\n");
            for (CatalogueEntry entry : section.clauses()) {
                page.raw("<li>");
                link(anchor(entry), CatalogueFacts.title(entry));
                page.raw("</li>\n");
            }
            page.raw("</ul>\n</li>\n");
        }
        page.raw("<li>");
        link("annexes", "附件");
        page.raw("</li>\n<li>");
        link("laws", "法律索引");
        page.raw("</li>\n</ul>\n</nav>\n");
    }

    private void link(String anchor, String text) {
        page.raw("<a href=\"#").text(anchor).raw("\">").text(text).raw("</a>");
    }

    private static String anchor(CatalogueEntry entry) {
        return entry.clause()
                .map(clause -> Html.anchor(clause.id()))
                .or(() -> entry.annex().map(annex -> Html.anchor(annex.id())))
                .orElse("");
    }

    private void entry(CatalogueEntry entry) {
        page.raw("<article id=\"").text(anchor(entry)).raw("\">\n");
        page.element("h3", CatalogueFacts.title(entry)).raw("\n<dl>\n");
        CatalogueFacts.of(entry)
                .forEach((name, fact) ->
                        page.element("dt", name).element("dd", fact).raw("\n"));
        entry.clause().ifPresent(this::basis);
        page.raw("</dl>\n");
        page.blocks(entry.text());
        if (!entry.notes().isEmpty()) {
            page.raw("<aside>\n<h4>说明</h4>\n");
            page.blocks(entry.notes());
            page.raw("</aside>\n");
        }
        page.raw("</article>\n");
    }

    private void basis(ClauseText clause) {
        if (clause.basis().isEmpty()) {
            return;
        }
        page.raw("<dt>依据</dt><dd>");
        String separator = "";
        for (LegalBasis basis : clause.basis()) {
            page.text(separator);
            link(anchor(basis.law(), basis.article().orElse("")), basis.cited());
            separator = "；";
        }
        page.raw("</dd>\n");
    }

    private static String anchor(String law, String article) {
        return "law-" + law + "-" + article;
    }

    private void law(Law law, SortedMap<String, List<ClauseText>> articles) {
        page.element("h3", law.name()).raw("\n<dl class=\"index\">\n");
        for (Map.Entry<String, List<ClauseText>> article : articles.entrySet()) {
            page.raw("<dt id=\"").text(anchor(law.name(), article.getKey())).raw("\">");
            page.text(article.getKey().isEmpty() ? "全文" : article.getKey()).raw("</dt><dd>");
            String separator = "";
            for (ClauseText clause : article.getValue()) {
                ClauseId id = clause.id();
                page.text(separator);
                link(Html.anchor(id), clause.title());
                page.text("（" + id + "）");
                separator = "、";
            }
            page.raw("</dd>\n");
        }
        page.raw("</dl>\n");
    }
}
