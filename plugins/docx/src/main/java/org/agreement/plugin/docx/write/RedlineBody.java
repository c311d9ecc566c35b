package org.agreement.plugin.docx.write;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.agreement.api.agreement.Block;
import org.agreement.api.render.Redline;
import org.agreement.api.render.Redline.Change;
import org.agreement.api.render.Redline.Kind;
import org.agreement.api.render.RenderInput;

/**
 * Writes two versions of an agreement as one body with tracked changes, which looks like that of the agreement; parts that are
 * known stand in content controls.
 */
final class RedlineBody {

    private static final String UNNUMBERED = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>";

    private final Redline redline;
    private final Tags tags;
    private final Markup out = new Markup();
    private final Controls controls = new Controls(out);
    private final Changes changes;
    private final RedlineSeams seams;
    private int written;

    /** Whether both versions are on a new page here. */
    private boolean turned;

    private Manner manner = Manner.PREAMBLE;

    RedlineBody(RenderInput old, Redline redline) {
        this.redline = redline;
        this.tags = new Tags(
                old.registration().map(RenderInput.Registration::revision).orElse(0));
        this.changes = new Changes(out, redline);
        this.seams = new RedlineSeams(redline.lines());
    }

    /** The part in UTF-8. */
    byte[] write() {
        out.raw(Body.HEAD);
        RedlinePages pages = new RedlinePages(redline.lines(), changes);
        Page page = Page.PORTRAIT;
        for (int at = 0; at < pages.stretches().size(); at++) {
            RedlinePages.Stretch stretch = pages.stretches().get(at);
            page = stretch.page();
            cut(stretch.lines(), (before, line) -> !line.part().equals(before.part()))
                    .forEach(part -> part(part, stretch.page()));
            Optional<Change> turn = pages.turn(at);
            if (turn.isPresent()) {
                gap(turn.get(), Body.SEAM, Optional.of(page));
            }
            turned = turn.filter(Change.NONE::equals).isPresent();
        }
        if (seams.last()) {
            gap(Change.NONE, Body.SEAM, Optional.empty());
        }
        page.write(out);
        return out.raw("</w:body></w:document>").bytes();
    }

    private static List<List<Redline.Line>> cut(
            List<Redline.Line> lines, BiPredicate<Redline.Line, Redline.Line> border) {
        List<List<Redline.Line>> cut = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || border.test(lines.get(at - 1), lines.get(at))) {
                cut.add(lines.subList(from, at));
                from = at;
            }
        }
        return cut;
    }

    /**
     * Writes the lines of one part, or those that belong to none. One that is in one version only stands in no control: Word keeps
     * a control whose content goes, and shows it as an empty paragraph, counted like the one that went.
     */
    private void part(List<Redline.Line> lines, Page page) {
        Optional<String> name = lines.get(0).part();
        List<Change> kinds = lines.stream().map(Redline.Line::change).distinct().toList();
        boolean controlled =
                name.isPresent() && !kinds.equals(List.of(Change.INSERTED)) && !kinds.equals(List.of(Change.DELETED));
        if (controlled) {
            controls.open(tags.named(name.orElse("")), Controls.PART);
        }
        cut(lines, (before, line) -> isHeading(line)).forEach(section -> lines(section, page));
        if (controlled) {
            controls.close();
        }
    }

    private static boolean isHeading(Redline.Line line) {
        return line.kind() == Kind.SECTION || line.kind() == Kind.CLAUSE || line.kind() == Kind.ANNEX;
    }

    /** Writes the lines under one heading. */
    private void lines(List<Redline.Line> lines, Page page) {
        turnTo(lines.get(0));
        List<RedlineTable> tables = RedlineTable.in(lines, changes);
        List<Block> layouts = new ArrayList<>();
        tables.forEach(table -> layouts.add(table.layout()));
        ColumnWidths widths = new ColumnWidths(layouts, page.line());
        Iterator<RedlineTable> next = tables.iterator();
        int at = 0;
        while (at < lines.size()) {
            if (RedlineTable.isRow(lines.get(at))) {
                RedlineTable table = next.next();
                at += table.rows();
                written += table.rows();
                table(table, widths, at == lines.size());
            } else {
                Redline.Line line = lines.get(at);
                at++;
                boolean gap = seams.before(written);
                if (gap) {
                    gap(line.change(), newPage(line) + Body.SEAM, Optional.empty());
                }
                paragraph(line, gap, next(lines, at));
                seams.behind(written).ifPresent(change -> gap(change, Body.SEAM, Optional.empty()));
                written++;
            }
        }
    }

    /** Takes the manner of the part that begins with a line. */
    private void turnTo(Redline.Line first) {
        if (first.part().filter(Tags::isClosing).isPresent()) {
            manner = Manner.CLOSING;
        } else if (isHeading(first)) {
            manner = first.kind() == Kind.ANNEX ? Manner.ANNEX : Manner.clause("", false);
        }
    }

    private static Manner.Next next(List<Redline.Line> lines, int at) {
        if (at == lines.size()) {
            return Manner.Next.NOTHING;
        }
        return switch (lines.get(at).kind()) {
            case HEAD, ROW -> Manner.Next.TABLE;
            case ITEM -> Manner.Next.ITEMS;
            case TITLE, SECTION, CLAUSE, ANNEX, PARAGRAPH -> Manner.Next.TEXT;
        };
    }

    private String newPage(Redline.Line line) {
        return line.kind() == Kind.ANNEX && !turned ? Body.NEW_PAGE : "";
    }

    private void paragraph(Redline.Line line, boolean behindGap, Manner.Next next) {
        List<Redline.Run> runs = line.cells().get(0);
        boolean strong = !runs.isEmpty() && runs.stream().allMatch(Redline.Run::strong);
        boolean lead = strong && !manner.closing() && manner.clause().isEmpty();
        String style = switch (line.kind()) {
            case TITLE -> "Title";
            case SECTION, ANNEX -> "Heading1";
            case CLAUSE -> "Heading2";
            case ITEM -> manner.item();
            case PARAGRAPH, HEAD, ROW -> lead ? "Lead" : manner.paragraph();
        };
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/>");
        out.raw(line.kind() == Kind.PARAGRAPH && !lead ? manner.keeping(next) : "");
        out.raw(behindGap ? "" : newPage(line));
        if (isHeading(line) && !line.numbered()) {
            out.raw(UNNUMBERED);
        } else if (line.kind() == Kind.ANNEX) {
            out.raw(Body.ANNEX);
        }
        changes.end(line.change(), strong && line.kind() == Kind.ITEM);
        out.raw("</w:pPr>");
        changes.write(runs, line.change());
        out.raw("</w:p>");
    }

    private void table(RedlineTable table, ColumnWidths widths, boolean last) {
        Block.Table layout = table.layout();
        List<Integer> columns = manner.closing() ? widths.alike(layout) : widths.of(layout);
        new TableRows(out, manner, columns).write(table, last);
        gap(table.change(), manner.closing() && !last ? "<w:keepNext/>" : "", Optional.empty());
    }

    /** Writes an empty paragraph that parts tables or pages of two formats. */
    private void gap(Change change, String properties, Optional<Page> page) {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>").raw(properties);
        changes.end(change, false);
        page.ifPresent(before -> before.write(out));
        out.raw("</w:pPr></w:p>");
    }
}
