package org.agreement.plugin.docx.write;

import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Annex;
import org.agreement.api.agreement.Section;

/**
 * Writes the table of contents: a field that lists chapters and annexes. Only Word knows the pages; it fills them in when the
 * fields are updated, be it all of the table or the page numbers only, and until then none is shown rather than a wrong one, nor
 * dots that lead to none.
 */
final class Contents {

    private static final String FIELD = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-1\" \\h \\z </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";

    private static final String ENTRY = "<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/>"
            + "<w:tabs><w:tab w:val=\"right\" w:leader=\"none\" w:pos=\"" + Page.PORTRAIT.line()
            + "\"/></w:tabs></w:pPr>";

    private static final String PAGE = "<w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r><w:instrText xml:space=\"preserve\"> PAGEREF ";

    private static final String UNKNOWN = " \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private final Markup out;
    private String field = FIELD;

    Contents(Markup out) {
        this.out = out;
    }

    void write(Agreement agreement) {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"TOCHeading\"/></w:pPr><w:r><w:t>");
        out.text("目录").raw("</w:t></w:r></w:p>");
        for (Section section : agreement.sections()) {
            entry(References.of(section), Ordinals.section(section.number()), section.title());
        }
        for (Annex annex : agreement.annexes()) {
            entry(References.of(annex), Ordinals.annex(annex.number()), annex.title());
        }
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr>").raw(field);
        out.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
    }

    private void entry(String bookmark, String number, String title) {
        out.raw(ENTRY).raw(field);
        field = "";
        out.raw("<w:hyperlink w:anchor=\"").raw(bookmark).raw("\" w:history=\"1\"><w:r><w:t xml:space=\"preserve\">");
        out.text(number).raw(" ").text(title).raw("</w:t></w:r>");
        out.raw(PAGE).raw(bookmark).raw(UNKNOWN).raw("</w:hyperlink></w:p>");
    }
}
