package org.agreement.core.render;

import java.util.List;
import java.util.stream.Collectors;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Inline;
import org.agreement.api.agreement.Section;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;
import org.agreement.core.clause.Ordinals;

/** Builds a page; whatever is text is escaped. */
public final class Html {

    /** Columns that any screen holds beside each other. */
    private static final int FITTING = 3;

    private final StringBuilder page = new StringBuilder();

    /** Adds markup as it is. */
    public Html raw(String markup) {
        page.append(markup);
        return this;
    }

    /** Adds text; characters that XML cannot hold become U+FFFD. */
    public Html text(String text) {
        text.codePoints().forEach(this::escaped);
        return this;
    }

    /** Adds an element that holds only text. */
    public Html element(String name, String text) {
        return raw("<" + name + ">").text(text).raw("</" + name + ">");
    }

    void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.fold(new Cases()));
    }

    /** The id of a clause in a page. */
    public static String anchor(ClauseId id) {
        return id.plugin() + "-" + id.name();
    }

    static String anchor(Section section) {
        return "section-" + section.number();
    }

    static String anchor(AnnexId id) {
        return "annex-" + id.plugin() + "-" + id.name();
    }

    /** Begins a table of which the columns are headed by these. */
    Html tableHead(String... columns) {
        openTable(List.of(columns)).raw("<thead>\n<tr>");
        for (String column : columns) {
            raw("<th scope=\"col\">").text(column).raw("</th>");
        }
        return raw("</tr>\n</thead>\n<tbody>\n");
    }

    /** Many columns do not fit on a narrow screen: those who use no mouse can go there and look to the right, too. */
    private Html openTable(List<String> columns) {
        raw("<div class=\"table\"");
        if (columns.size() > FITTING) {
            raw(" tabindex=\"0\" role=\"group\" aria-label=\"表格：")
                    .text(String.join("、", columns))
                    .raw("\"");
        }
        return raw("><table>\n");
    }

    Html tableEnd() {
        return raw("</tbody>\n</table></div>\n");
    }

    /** A link to a place of the page. */
    Html link(String anchor, String text) {
        return raw("<a href=\"#").text(anchor).raw("\">").text(text).raw("</a>");
    }

    private void escaped(int c) {
        switch (c) {
            case '<' -> page.append("&lt;");
            case '>' -> page.append("&gt;");
            case '&' -> page.append("&amp;");
            case '"' -> page.append("&quot;");
            case '\'' -> page.append("&#39;");
            default -> page.appendCodePoint(isXml(c) ? c : 0xFFFD);
        }
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF;
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Words words && words.strong()) {
                element("strong", words.printed());
            } else if (inline instanceof Inline.Value value) {
                raw("<span class=\"value\" data-path=\"").text(value.path()).raw("\">");
                text(value.printed()).raw("</span>");
            } else if (inline instanceof Inline.ClauseLink link) {
                link(anchor(link.target()), link.printed());
            } else if (inline instanceof Inline.AnnexLink link) {
                link(anchor(link.target()), link.printed());
            } else {
                text(inline.printed());
            }
        }
    }

    @Override
    public String toString() {
        return page.toString();
    }

    /** Writes each block. */
    private final class Cases implements Block.Cases<Html> {

        @Override
        public Html other(Block block) {
            raw("<p>");
            inlines(block.plain());
            return raw("</p>\n");
        }

        @Override
        public Html items(Block.Items items) {
            raw("<ol class=\"items\">\n");
            for (Block.Item item : items.items()) {
                raw("<li><span class=\"mark\">")
                        .text(Ordinals.item(item.number()))
                        .raw("</span><span>");
                inlines(item.text());
                raw("</span></li>\n");
            }
            return raw("</ol>\n");
        }

        @Override
        public Html table(Block.Table table) {
            openTable(table.header().stream()
                            .map(cell ->
                                    cell.text().stream().map(Inline::printed).collect(Collectors.joining()))
                            .toList())
                    .raw("<thead>\n");
            row(table.header(), "<th scope=\"col\">", "</th>");
            raw("</thead>\n<tbody>\n");
            table.rows().forEach(row -> row(row, "<td>", "</td>"));
            return raw("</tbody>\n</table></div>\n");
        }

        private void row(List<Block.Cell> cells, String open, String close) {
            raw("<tr>");
            for (Block.Cell cell : cells) {
                raw(open);
                inlines(cell.text());
                raw(close);
            }
            raw("</tr>\n");
        }
    }
}
