package org.agreement.plugin.docx.write;

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

/** Writes the body of the document: a row of content controls, each with one part of the agreement. */
final class Body {

    static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w15"><w:body>""";

    static final String ANNEX = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>";
    static final String NEW_PAGE = "<w:pageBreakBefore/>";

    /** Hardly any height: what only parts others fits on the page of what stands before it. */
    static final String SEAM = "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>";

    private final RenderInput in;
    private final Tags tags;
    private final Markup out = new Markup();
    private final Controls controls = new Controls(out);
    private final Blocks blocks;

    Body(RenderInput in) {
        this.in = in;
        this.tags = new Tags(
                in.registration().map(RenderInput.Registration::revision).orElse(0));
        this.blocks = new Blocks(out, new References(in.agreement()));
    }

    /** The part in UTF-8. */
    byte[] write() {
        Agreement agreement = in.agreement();
        out.raw(HEAD);
        title(agreement);
        controls.open(tags.frame("contents"), Controls.CONTENTS);
        new Contents(out).write(agreement);
        controls.close();
        if (!agreement.preamble().isEmpty()) {
            controls.open(tags.frame("preamble"), Controls.PART);
            out.raw("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>" + NEW_PAGE + "</w:pPr></w:p>");
            blocks.write(agreement.preamble(), Manner.PREAMBLE, Page.PORTRAIT.line());
            controls.close();
        }
        agreement.sections().forEach(this::section);
        if (!agreement.closing().isEmpty()) {
            controls.open(tags.frame("closing"), Controls.PART);
            blocks.write(agreement.closing(), Manner.CLOSING, Page.PORTRAIT.line());
            controls.close();
        }
        Page page = Page.PORTRAIT;
        for (Annex annex : agreement.annexes()) {
            page = annex(annex, page);
        }
        page.write(out);
        out.raw("</w:body></w:document>");
        return out.bytes();
    }

    /** In no control: LibreOffice would join it with that of the contents. */
    private void title(Agreement agreement) {
        blocks.paragraph("Title", agreement.title());
        in.registration().ifPresent(r -> blocks.paragraph("Number", "协议编号：" + r.number()));
    }

    private void section(Section section) {
        controls.open(tags.section(section), Controls.PART);
        blocks.heading("Heading1", "", References.of(section), section.title());
        blocks.close();
        controls.close();
        section.clauses().forEach(this::clause);
    }

    private void clause(Clause clause) {
        controls.open(tags.clause(clause), Controls.PART);
        String bookmark = References.of(clause);
        blocks.heading("Heading2", "", bookmark, clause.title());
        blocks.mark(clause.prominent() ? "【重点提示】" : "", "ProminentMark");
        blocks.write(clause.blocks(), Manner.clause(bookmark, clause.prominent()), Page.PORTRAIT.line());
        controls.close();
        if (in.annotated()) {
            notes(clause);
        }
    }

    private void notes(Clause clause) {
        String basis = clause.basis().stream().map(LegalBasis::cited).collect(Collectors.joining("；"));
        if (basis.isEmpty() && clause.notes().isEmpty()) {
            return;
        }
        controls.open(tags.notes(clause), Controls.PART);
        if (!basis.isEmpty()) {
            blocks.paragraph("Note", "〔依据〕" + basis);
        }
        for (Block note : clause.notes()) {
            blocks.paragraph("Note", "〔说明〕" + printed(note.plain()));
        }
        controls.close();
    }

    private static String printed(List<Inline> text) {
        return text.stream().map(Inline::printed).collect(Collectors.joining());
    }

    private Page annex(Annex annex, Page before) {
        Page page = Page.of(annex.blocks());
        if (page != before) {
            out.raw("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>" + SEAM);
            before.write(out);
            out.raw("</w:pPr></w:p>");
        }
        controls.open(tags.annex(annex), Controls.PART);
        String newPage = page == before ? NEW_PAGE : "";
        blocks.heading("Heading1", newPage + ANNEX, References.of(annex), annex.title());
        blocks.close();
        blocks.write(annex.blocks(), Manner.ANNEX, page.line());
        controls.close();
        return page;
    }
}
