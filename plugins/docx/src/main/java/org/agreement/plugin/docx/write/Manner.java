package org.agreement.plugin.docx.write;

import java.util.Optional;

/**
 * The styles of one kind of text.
 *
 * @param paragraph of a paragraph
 * @param item of an item
 * @param list the list that counts the items, where their style does not name it
 * @param characters the character style of all text; empty: none
 * @param clause the bookmark of the clause that the text belongs to
 * @param closing whether the text is kept on one page to be signed
 */
record Manner(
        String paragraph,
        String item,
        Optional<Integer> list,
        String characters,
        Optional<String> clause,
        boolean closing) {

    static final Manner PREAMBLE = frame("Text", 4, false);
    static final Manner CLOSING = frame("ClosingText", 5, true);
    static final Manner ANNEX = new Manner("Text", "AnnexItem", Optional.empty(), "", Optional.empty(), false);

    static Manner clause(String bookmark, boolean prominent) {
        return new Manner("Text", "Item", Optional.empty(), prominent ? "Prominent" : "", Optional.of(bookmark), false);
    }

    /**
     * The properties of a paragraph that leads to items or to a table, so that it stands on their page. The last paragraph to be
     * kept with the one after it would bind the page after it, too.
     */
    String keeping(Next next) {
        if (closing) {
            return next == Next.NOTHING ? "<w:keepNext w:val=\"0\"/>" : "";
        }
        return switch (next) {
            case TABLE -> "<w:keepNext/><w:spacing w:after=\"80\"/>";
            case ITEMS -> "<w:keepNext/>";
            case TEXT, NOTHING -> "";
        };
    }

    private static Manner frame(String paragraph, int list, boolean closing) {
        return new Manner(paragraph, "FrameItem", Optional.of(list), "", Optional.empty(), closing);
    }

    /** What follows a paragraph under the same heading. */
    enum Next {
        NOTHING,
        TEXT,
        ITEMS,
        TABLE
    }
}
