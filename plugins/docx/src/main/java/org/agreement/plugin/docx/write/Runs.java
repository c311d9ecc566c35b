package org.agreement.plugin.docx.write;

import java.util.List;
import java.util.Optional;
import org.agreement.api.agreement.Inline;

/** Writes running text: neighbours of one look become one run, references become fields. */
final class Runs {

    /** The start and the end of a reference to an item, around its mark: {@code 第三条第（二）项}. */
    private static final String ITEM = "第（";

    private static final String END = "项";

    private final Markup out;
    private final References references;
    private final StringBuilder pending = new StringBuilder();
    private String look = "";

    Runs(Markup out, References references) {
        this.out = out;
        this.references = references;
    }

    /**
     * Writes text.
     *
     * @param base the character style of all of it; empty: that of the paragraph
     */
    void write(List<Inline> text, String base) {
        for (Inline inline : text) {
            if (inline instanceof Inline.ClauseLink link) {
                clause(link, base);
            } else if (inline instanceof Inline.AnnexLink link) {
                reference(references.annex(link.target()), link.printed(), base);
            } else {
                boolean strong = base.isEmpty() && inline instanceof Inline.Words words && words.strong();
                words(inline.printed(), strong ? "Strong" : base);
            }
        }
        flush();
    }

    /** Writes words in a character style. */
    void write(String words, String style) {
        words(words, style);
        flush();
    }

    private void clause(Inline.ClauseLink link, String base) {
        Optional<String> clause = references.clause(link.target());
        String printed = link.printed();
        int cut = printed.lastIndexOf(ITEM);
        if (link.item().isEmpty()) {
            reference(clause, printed, base);
        } else if (clause.isPresent() && cut > 0 && printed.endsWith(END)) {
            String item = References.item(clause.get(), link.item().getAsInt());
            reference(clause, printed.substring(0, cut), base);
            words(printed.substring(cut, cut + 1), base);
            reference(Optional.of(item), printed.substring(cut + 1, printed.length() - 1), base);
            words(END, base);
        } else {
            words(printed, base);
        }
    }

    /** Shows the number of the paragraph that has the bookmark. */
    private void reference(Optional<String> bookmark, String printed, String base) {
        if (bookmark.isEmpty()) {
            words(printed, base);
            return;
        }
        flush();
        String instruction = " REF " + bookmark.get() + " \\n \\h ";
        if (base.isEmpty()) {
            out.raw("<w:fldSimple w:instr=\"").raw(instruction).raw("\">");
            write(printed, base);
            out.raw("</w:fldSimple>");
        } else {
            styled(instruction, printed, base);
        }
    }

    /** Word shows a number that it counts again in the look of the instruction, and that of a simple field has none. */
    private void styled(String instruction, String printed, String style) {
        mark("begin", style);
        open(style).raw("<w:instrText xml:space=\"preserve\">").raw(instruction).raw("</w:instrText></w:r>");
        mark("separate", style);
        write(printed, style);
        mark("end", style);
    }

    private void mark(String kind, String style) {
        open(style).raw("<w:fldChar w:fldCharType=\"").raw(kind).raw("\"/></w:r>");
    }

    private Markup open(String style) {
        return out.raw("<w:r><w:rPr><w:rStyle w:val=\"").raw(style).raw("\"/></w:rPr>");
    }

    private void words(String words, String style) {
        if (!style.equals(look)) {
            flush();
            look = style;
        }
        pending.append(words);
    }

    private void flush() {
        if (pending.length() == 0) {
            return;
        }
        out.raw("<w:r>");
        properties();
        int start = 0;
        for (int i = 0; i < pending.length(); i++) {
            char c = pending.charAt(i);
            if (c == '\n' || c == '\t' || c == '\r') {
                piece(start, i);
                boolean pair = c == '\r' && i + 1 < pending.length() && pending.charAt(i + 1) == '\n';
                out.raw(c == '\t' ? "<w:tab/>" : "<w:br/>");
                i += pair ? 1 : 0;
                start = i + 1;
            }
        }
        piece(start, pending.length());
        out.raw("</w:r>");
        pending.setLength(0);
    }

    private void piece(int from, int to) {
        if (from < to) {
            out.raw(isSpaced(from, to) ? "<w:t xml:space=\"preserve\">" : "<w:t>")
                    .text(pending, from, to)
                    .raw("</w:t>");
        }
    }

    /** Whether the piece has spaces that XML readers may drop. */
    private boolean isSpaced(int from, int to) {
        boolean before = true;
        for (int i = from; i < to; i++) {
            boolean space = pending.charAt(i) == ' ';
            if (space && before) {
                return true;
            }
            before = space;
        }
        return before;
    }

    private void properties() {
        boolean wide = isWideInChinese();
        if (look.isEmpty() && !wide) {
            return;
        }
        out.raw("<w:rPr>");
        if (!look.isEmpty()) {
            out.raw("<w:rStyle w:val=\"").raw(look).raw("\"/>");
        }
        out.raw(wide ? "<w:rFonts w:hint=\"eastAsia\"/></w:rPr>" : "</w:rPr>");
    }

    /** Quotation marks, dashes, dots and signs that Latin and Chinese type share; Word sets them narrow unless told. */
    private boolean isWideInChinese() {
        for (int i = 0; i < pending.length(); i++) {
            char c = pending.charAt(i);
            if (c > 0x7F && c < 0x2E80) {
                return true;
            }
        }
        return false;
    }
}
