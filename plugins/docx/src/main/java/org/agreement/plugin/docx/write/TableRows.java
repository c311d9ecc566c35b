package org.agreement.plugin.docx.write;

import java.util.List;
import org.agreement.api.agreement.Block;

/** Writes a table: no row is torn that a page could hold, its header is repeated on each page and stands on none alone. */
final class TableRows {

    /** From so many columns on, the letters are smaller. */
    private static final int MANY = 6;

    /** Rows of more lines may go on over the page: of what no page holds, LibreOffice cuts off the end. */
    private static final int TALL = 20;

    private final Markup out;
    private final Manner manner;
    private final List<Integer> widths;

    TableRows(Markup out, Manner manner, List<Integer> widths) {
        this.out = out;
        this.manner = manner;
        this.widths = widths;
    }

    /** Whether the letters are smaller. */
    static boolean isSmall(Block.Table table) {
        return isSmall(table.header().size());
    }

    private static boolean isSmall(int columns) {
        return columns >= MANY;
    }

    /**
     * Writes the table.
     *
     * @param last whether nothing of its part follows
     */
    void write(Cells cells, boolean last) {
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        out.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"")
                .raw(manner.closing() ? "SignatureTable" : "AgreementTable")
                .raw("\"/><w:tblW w:w=\"")
                .raw(width)
                .raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
                .raw("<w:tblLook w:val=\"0620\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\"")
                .raw(" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
        widths.forEach(column -> out.raw("<w:gridCol w:w=\"").raw(column).raw("\"/>"));
        out.raw("</w:tblGrid>");
        String style = manner.closing() ? "ClosingCell" : isSmall(widths.size()) ? "SmallCell" : "Cell";
        for (int row = 0; row < cells.rows(); row++) {
            out.raw("<w:tr><w:trPr>").raw(isTall(cells, row) ? "" : "<w:cantSplit/>");
            out.raw(row == 0 ? "<w:tblHeader/>" : "");
            cells.mark(row);
            out.raw("</w:trPr>");
            row(cells, row, style, keeping(row, cells.rows(), last));
        }
        out.raw("</w:tbl>");
    }

    private boolean isTall(Cells cells, int row) {
        boolean small = isSmall(widths.size());
        for (int column = 0; column < widths.size(); column++) {
            if (ColumnWidths.lines(cells.letters(row, column), widths.get(column), small) > TALL) {
                return true;
            }
        }
        return false;
    }

    private String keeping(int row, int rows, boolean last) {
        if (row == 0) {
            return rows > 1 ? "<w:keepNext/>" : "";
        }
        return manner.closing() && last && row == rows - 1 ? "<w:keepNext w:val=\"0\"/>" : "";
    }

    private void row(Cells cells, int row, String style, String keeping) {
        for (int column = 0; column < widths.size(); column++) {
            out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(widths.get(column)).raw("\" w:type=\"dxa\"/></w:tcPr>");
            out.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/>").raw(keeping);
            cells.end(row);
            out.raw("</w:pPr>");
            cells.write(row, column);
            out.raw("</w:p></w:tc>");
        }
        out.raw("</w:tr>");
    }

    /** What stands in the cells; the header is row 0. */
    interface Cells {

        int rows();

        /** How many letters a cell has. */
        int letters(int row, int column);

        /** Writes the words of a cell. */
        void write(int row, int column);

        /** Writes further properties of a row. */
        default void mark(int row) {}

        /** Writes further properties of the paragraphs of a row. */
        default void end(int row) {}
    }
}
