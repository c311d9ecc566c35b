package org.agreement.plugin.docx.write;

import java.util.List;
import org.agreement.api.agreement.Block;

/** A4, upright or across; all lengths in twentieths of a point. */
enum Page {
    PORTRAIT(11906, 16838, ""),
    LANDSCAPE(16838, 11906, " w:orient=\"landscape\"");

    private static final int SIDE = 1247;

    /** From so many columns on, a table stands across. */
    private static final int MANY = 7;

    private final int width;
    private final int height;
    private final String orientation;

    Page(int width, int height, String orientation) {
        this.width = width;
        this.height = height;
        this.orientation = orientation;
    }

    /** The page that blocks need. */
    static Page of(List<Block> blocks) {
        boolean wide = blocks.stream()
                .anyMatch(block ->
                        block instanceof Block.Table table && table.header().size() >= MANY);
        return wide ? LANDSCAPE : PORTRAIT;
    }

    /** The width of a line. */
    int line() {
        return width - 2 * SIDE;
    }

    /** Writes the properties of the pages up to here. */
    void write(Markup out) {
        out.raw("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/>");
        out.raw("<w:footerReference w:type=\"default\" r:id=\"rId6\"/><w:pgSz w:w=\"");
        out.raw(width).raw("\" w:h=\"").raw(height).raw("\"").raw(orientation);
        out.raw("/><w:pgMar w:top=\"1417\" w:right=\"1247\" w:bottom=\"1417\" w:left=\"1247\"");
        out.raw(" w:header=\"794\" w:footer=\"794\" w:gutter=\"0\"/></w:sectPr>");
    }
}
