package org.agreement.plugin.docx.write;

import java.util.List;
import org.agreement.api.agreement.Block;

/** Writes a table: no row is torn, its header is repeated on each page and stands on none alone. */
final class TableRows {

    /** From so many columns on, the letters are smaller. */
    private static final int MANY = 6;

    private final Markup out;
    private final Runs runs;
    private final Manner manner;
    private final List<Integer> widths;

    TableRows(Markup out, Runs runs, Manner manner, List<Integer> widths) {
        this.out = out;
        this.runs = runs;
        this.manner = manner;
        this.widths = widths;
    }

    /** Whether the letters are smaller. */
    static boolean isSmall(Block.Table table) {
        return table.header().size() >= MANY;
    }

    void write(Block.Table table, boolean last) {
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
        String style = manner.closing() ? "ClosingCell" : isSmall(table) ? "SmallCell" : "Cell";
        int rows = table.rows().size();
        row(table.header(), style, "<w:cantSplit/><w:tblHeader/>", rows > 0 ? "<w:keepNext/>" : "");
        for (int i = 0; i < rows; i++) {
            boolean loose = manner.closing() && last && i == rows - 1;
            row(table.rows().get(i), style, "<w:cantSplit/>", loose ? "<w:keepNext w:val=\"0\"/>" : "");
        }
        out.raw("</w:tbl>");
    }

    private void row(List<Block.Cell> cells, String style, String properties, String keep) {
        out.raw("<w:tr><w:trPr>").raw(properties).raw("</w:trPr>");
        for (int column = 0; column < cells.size(); column++) {
            out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(widths.get(column)).raw("\" w:type=\"dxa\"/></w:tcPr>");
            out.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/>");
            out.raw(keep).raw("</w:pPr>");
            runs.write(cells.get(column).text(), manner.characters());
            out.raw("</w:p></w:tc>");
        }
        out.raw("</w:tr>");
    }
}
