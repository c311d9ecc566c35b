package org.agreement.plugin.docx.write;

import java.util.List;
import java.util.Optional;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Inline;

/** Writes blocks as paragraphs and tables. */
final class Blocks {

    private final Markup out;
    private final References references;
    private final Runs runs;
    private int bookmarks;

    Blocks(Markup out, References references) {
        this.out = out;
        this.references = references;
        this.runs = new Runs(out, references);
    }

    /**
     * Writes blocks.
     *
     * @param width the width of the lines in twentieths of a point
     */
    void write(List<Block> blocks, Manner manner, int width) {
        ColumnWidths widths = new ColumnWidths(blocks, width);
        for (int i = 0; i < blocks.size(); i++) {
            Optional<Block> next = i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
            blocks.get(i).fold(new Cases(manner, widths, next));
        }
    }

    /** Writes a paragraph of words in a style. */
    void paragraph(String style, String words) {
        open(style).raw("</w:pPr>");
        runs.write(words, "");
        out.raw("</w:p>");
    }

    /** Writes a heading that Word numbers. */
    void heading(String style, String further, String bookmark, String title) {
        open(style).raw(further).raw("</w:pPr>");
        int id = start(bookmark);
        runs.write(title, "");
        end(id);
    }

    /** Writes words at the end of a paragraph that is open, and closes it. */
    void mark(String words, String style) {
        runs.write(words, style);
        close();
    }

    void close() {
        out.raw("</w:p>");
    }

    private Markup open(String style) {
        return out.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/>");
    }

    private int start(String bookmark) {
        bookmarks++;
        out.raw("<w:bookmarkStart w:id=\"")
                .raw(bookmarks)
                .raw("\" w:name=\"")
                .raw(bookmark)
                .raw("\"/>");
        return bookmarks;
    }

    private void end(int id) {
        out.raw("<w:bookmarkEnd w:id=\"").raw(id).raw("\"/>");
    }

    private static boolean isLead(List<Inline> text) {
        return text.stream().allMatch(inline -> inline instanceof Inline.Words words && words.strong());
    }

    /** The cells of a table of an agreement. */
    private final class Cells implements TableRows.Cells {

        private final Block.Table table;
        private final String characters;

        private Cells(Block.Table table, String characters) {
            this.table = table;
            this.characters = characters;
        }

        @Override
        public int rows() {
            return table.rows().size() + 1;
        }

        @Override
        public int letters(int row, int column) {
            return text(row, column).stream()
                    .mapToInt(inline -> inline.printed().length())
                    .sum();
        }

        @Override
        public void write(int row, int column) {
            runs.write(text(row, column), characters);
        }

        private List<Inline> text(int row, int column) {
            List<Block.Cell> cells = row == 0 ? table.header() : table.rows().get(row - 1);
            return cells.get(column).text();
        }
    }

    /** Writes each block. */
    private final class Cases implements Block.Cases<Markup> {

        private final Manner manner;
        private final ColumnWidths widths;
        private final Optional<Block> next;

        private Cases(Manner manner, ColumnWidths widths, Optional<Block> next) {
            this.manner = manner;
            this.widths = widths;
            this.next = next;
        }

        @Override
        public Markup other(Block block) {
            boolean lead = isLead(block.plain()) && !manner.closing();
            open(lead ? "Lead" : manner.paragraph());
            out.raw(lead ? "" : manner.keeping(next())).raw("</w:pPr>");
            runs.write(block.plain(), manner.characters());
            return out.raw("</w:p>");
        }

        private Manner.Next next() {
            if (next.isEmpty()) {
                return Manner.Next.NOTHING;
            }
            return next.get() instanceof Block.Table
                    ? Manner.Next.TABLE
                    : next.get() instanceof Block.Items ? Manner.Next.ITEMS : Manner.Next.TEXT;
        }

        @Override
        public Markup items(Block.Items items) {
            items.items().forEach(this::item);
            return out;
        }

        private void item(Block.Item item) {
            open(manner.item());
            manner.list()
                    .ifPresent(list -> out.raw("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"")
                            .raw(list)
                            .raw("\"/></w:numPr>"));
            if (!manner.characters().isEmpty()) {
                out.raw("<w:rPr><w:rStyle w:val=\"").raw(manner.characters()).raw("\"/></w:rPr>");
            }
            out.raw("</w:pPr>");
            Optional<String> bookmark = manner.clause()
                    .map(clause -> References.item(clause, item.number()))
                    .filter(references::isReferred);
            int id = bookmark.map(Blocks.this::start).orElse(0);
            runs.write(item.text(), manner.characters());
            if (bookmark.isPresent()) {
                end(id);
            }
            close();
        }

        @Override
        public Markup table(Block.Table table) {
            List<Integer> columns = manner.closing() ? widths.alike(table) : widths.of(table);
            new TableRows(out, manner, columns).write(new Cells(table, manner.characters()), next.isEmpty());
            out.raw("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>");
            if (manner.closing() && next.isPresent()) {
                out.raw("<w:keepNext/>");
            }
            return out.raw("</w:pPr></w:p>");
        }
    }
}
