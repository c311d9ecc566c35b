package org.agreement.core.render;

import java.util.Map;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Annex;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.Section;
import org.agreement.core.assembly.Headings;

/** The table of contents of a page, which serves the screen: what is printed and signed does not hold it. */
final class PageContents {

    private final Agreement agreement;
    private final Map<String, String> pictures;

    /** Of an agreement, and of what follows it: titles by anchor. */
    PageContents(Agreement agreement, Map<String, String> pictures) {
        this.agreement = agreement;
        this.pictures = pictures;
    }

    void write(Html page) {
        page.raw("<nav aria-label=\"目录\">\n<ol>\n");
        for (Section section : agreement.sections()) {
            page.raw("<li>").link(Html.anchor(section), Headings.of(section)).raw("\n<ol>\n");
            for (Clause clause : section.clauses()) {
                entry(Html.anchor(clause.id()), Headings.of(clause), page);
            }
            page.raw("</ol>\n</li>\n");
        }
        for (Annex annex : agreement.annexes()) {
            entry(Html.anchor(annex.id()), Headings.of(annex), page);
        }
        pictures.forEach((anchor, title) -> entry(anchor, title, page));
        page.raw("</ol>\n</nav>\n");
    }

    private static void entry(String anchor, String title, Html page) {
        page.raw("<li>").link(anchor, title).raw("</li>\n");
    }
}
