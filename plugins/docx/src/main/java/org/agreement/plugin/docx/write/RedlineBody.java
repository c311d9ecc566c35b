package org.agreement.plugin.docx.write;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.agreement.api.render.Redline;
import org.agreement.api.render.Redline.Change;
import org.agreement.api.render.Redline.Kind;
import org.agreement.api.render.RenderInput;

/** Writes two versions of an agreement as one body with tracked changes; parts that are known stand in content controls. */
final class RedlineBody {

    private static final String ANNEX = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>";
    private static final String UNNUMBERED = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>";

    private final Redline redline;
    private final Tags tags;
    private final Markup out = new Markup();
    private final Controls controls = new Controls(out);
    private final Changes changes;
    private Optional<String> open = Optional.empty();
    private boolean annexes;

    RedlineBody(RenderInput old, Redline redline) {
        this.redline = redline;
        this.tags = new Tags(
                old.registration().map(RenderInput.Registration::revision).orElse(0));
        this.changes = new Changes(out, redline);
    }

    /** The part in UTF-8. */
    byte[] write() {
        out.raw(Body.HEAD);
        List<Redline.Line> lines = redline.lines();
        int at = 0;
        while (at < lines.size()) {
            Redline.Line line = lines.get(at);
            control(line.part());
            if (line.kind() == Kind.ROW) {
                int end = endOfTable(lines, at);
                table(lines.subList(at, end));
                at = end;
            } else {
                paragraph(line);
                at++;
            }
        }
        control(Optional.empty());
        Page.PORTRAIT.write(out);
        return out.raw("</w:body></w:document>").bytes();
    }

    private void control(Optional<String> part) {
        if (part.equals(open)) {
            return;
        }
        if (open.isPresent()) {
            controls.close();
        }
        part.ifPresent(name -> controls.open(tags.named(name), Controls.PART));
        open = part;
    }

    private void paragraph(Redline.Line line) {
        annexes |= line.kind() == Kind.ANNEX;
        String style = switch (line.kind()) {
            case TITLE -> "Title";
            case SECTION, ANNEX -> "Heading1";
            case CLAUSE -> "Heading2";
            case ITEM -> annexes ? "AnnexItem" : "Item";
            case PARAGRAPH, ROW -> "Text";
        };
        boolean heading = line.kind() == Kind.SECTION || line.kind() == Kind.CLAUSE || line.kind() == Kind.ANNEX;
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/>");
        out.raw(line.kind() == Kind.ANNEX ? "<w:pageBreakBefore/>" : "");
        out.raw(heading && !line.numbered() ? UNNUMBERED : line.kind() == Kind.ANNEX ? ANNEX : "");
        end(line.change());
        line.cells().forEach(changes::write);
        out.raw("</w:p>");
    }

    /** Closes the properties of a paragraph, which end with those of its mark. */
    private void end(Change change) {
        if (change != Change.NONE) {
            out.raw("<w:rPr>");
            changes.mark(change);
            out.raw("</w:rPr>");
        }
        out.raw("</w:pPr>");
    }

    private static int endOfTable(List<Redline.Line> lines, int from) {
        Redline.Line first = lines.get(from);
        int end = from;
        while (end < lines.size()
                && lines.get(end).kind() == Kind.ROW
                && lines.get(end).part().equals(first.part())
                && lines.get(end).cells().size() == first.cells().size()) {
            end++;
        }
        return end;
    }

    private void table(List<Redline.Line> rows) {
        int columns = rows.get(0).cells().size();
        int width = Page.PORTRAIT.line() / columns;
        out.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"AgreementTable\"/><w:tblW w:w=\"")
                .raw(width * columns)
                .raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        Collections.nCopies(columns, width)
                .forEach(column -> out.raw("<w:gridCol w:w=\"").raw(column).raw("\"/>"));
        out.raw("</w:tblGrid>");
        rows.forEach(row -> row(row, width));
        out.raw("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>");
    }

    private void row(Redline.Line row, int width) {
        out.raw("<w:tr><w:trPr><w:cantSplit/>");
        changes.mark(row.change());
        out.raw("</w:trPr>");
        for (List<Redline.Run> cell : row.cells()) {
            out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(width).raw("\" w:type=\"dxa\"/></w:tcPr>");
            out.raw("<w:p><w:pPr><w:pStyle w:val=\"Cell\"/>");
            end(row.change());
            changes.write(cell);
            out.raw("</w:p></w:tc>");
        }
        out.raw("</w:tr>");
    }
}
