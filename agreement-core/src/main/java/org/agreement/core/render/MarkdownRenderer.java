package org.agreement.core.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Annex;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.Inline;
import org.agreement.api.agreement.Section;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.render.RenderInput;
import org.agreement.api.render.Renderer;
import org.agreement.core.assembly.Headings;
import org.agreement.core.clause.Ordinals;

/** Writes an agreement as CommonMark with tables; every character that Markdown reads as markup is escaped in values. */
public final class MarkdownRenderer implements Renderer {

    private static final String MARKUP = "\\`*_{}[]<>()#+-.!|~&";

    @Override
    public String format() {
        return "md";
    }

    @Override
    public boolean binary() {
        return false;
    }

    @Override
    public void render(RenderInput in, OutputStream out) throws IOException {
        StringBuilder page = new StringBuilder();
        Agreement agreement = in.agreement();
        page.append("# ").append(escaped(agreement.title())).append("\n\n");
        in.registration()
                .ifPresent(r -> page.append("协议编号：").append(escaped(r.number())).append("\n\n"));
        blocks(agreement.preamble(), false, page);
        for (Section section : agreement.sections()) {
            page.append("## ").append(escaped(Headings.of(section))).append("\n\n");
            section.clauses().forEach(clause -> clause(clause, in.annotated(), page));
        }
        page.append("---\n\n");
        blocks(agreement.closing(), false, page);
        for (Annex annex : agreement.annexes()) {
            page.append("## ").append(escaped(Headings.of(annex))).append("\n\n");
            blocks(annex.blocks(), false, page);
        }
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void clause(Clause clause, boolean annotated, StringBuilder page) {
        page.append("### ").append(escaped(Headings.of(clause))).append("\n\n");
        blocks(clause.blocks(), clause.prominent(), page);
        if (annotated) {
            String basis = clause.basis().stream().map(LegalBasis::cited).collect(Collectors.joining("；"));
            if (!basis.isEmpty()) {
                page.append("> **依据**　").append(escaped(basis)).append("\n>\n");
            }
            for (Block note : clause.notes()) {
                page.append("> ").append(inlines(note.plain(), false)).append("\n>\n");
            }
            page.append('\n');
        }
    }

    static void blocks(List<Block> blocks, boolean strong, StringBuilder page) {
        blocks.forEach(block -> page.append(block.fold(new Markdown(strong))).append('\n'));
    }

    private static String inlines(List<Inline> inlines, boolean strong) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            boolean own = inline instanceof Inline.Words words && words.strong() && !strong;
            text.append(own ? "**" : "").append(escaped(inline.printed())).append(own ? "**" : "");
        }
        return strong && text.length() > 0 ? "**" + text + "**" : text.toString();
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                escaped.append(' ');
            } else {
                escaped.append(MARKUP.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }

    /** Writes one block. */
    private record Markdown(boolean strong) implements Block.Cases<String> {

        @Override
        public String other(Block block) {
            return inlines(block.plain(), strong) + "\n";
        }

        @Override
        public String items(Block.Items items) {
            StringBuilder lines = new StringBuilder();
            for (Block.Item item : items.items()) {
                lines.append(Ordinals.item(item.number()))
                        .append(inlines(item.text(), strong))
                        .append("\n\n");
            }
            return lines.substring(0, Math.max(0, lines.length() - 1));
        }

        @Override
        public String table(Block.Table table) {
            StringBuilder rows = new StringBuilder();
            row(table.header(), rows);
            rows.append("|---".repeat(table.header().size())).append("|\n");
            table.rows().forEach(row -> row(row, rows));
            return rows.toString();
        }

        private void row(List<Block.Cell> cells, StringBuilder rows) {
            for (Block.Cell cell : cells) {
                rows.append("| ").append(inlines(cell.text(), strong)).append(' ');
            }
            rows.append("|\n");
        }
    }
}
