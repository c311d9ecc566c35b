package org.agreement.plugin.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.review.UnreadableDocument;

/** Reads tables row by row. */
final class TableReader {

    /** A cell of more lines than this is no figure in a table but text laid out in columns; in a table of ours rows stay rows. */
    private static final int MOST_LINES = 3;

    private static final List<String> HOLDERS = List.of("sdt", "sdtContent", "customXml");

    private final PartReader part;
    private final BlockReader blocks;

    TableReader(PartReader part, BlockReader blocks) {
        this.part = part;
        this.blocks = blocks;
    }

    /** The rows of the table that was just entered; leaves it. */
    List<Line> read(Optional<Piece.Anchor> host) throws UnreadableDocument {
        List<Line> lines = new ArrayList<>();
        rows(lines, host);
        return lines;
    }

    /** A row that is read. */
    private static final class Row {
        private final List<List<Line>> cells = new ArrayList<>();
        private boolean kept = true;
        private Optional<Revision> revision = Optional.empty();
    }

    private void rows(List<Line> lines, Optional<Piece.Anchor> host) throws UnreadableDocument {
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (part.name().equals("tr")) {
                lines.addAll(row(host));
            } else if (HOLDERS.contains(part.name()) || blocks.version().shows(part.name())) {
                rows(lines, host);
            } else {
                part.skip();
            }
        }
    }

    private List<Line> row(Optional<Piece.Anchor> host) throws UnreadableDocument {
        Row row = new Row();
        cells(row, host);
        List<List<Line>> filled =
                row.cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (!row.kept || filled.isEmpty()) {
            return List.of();
        }
        boolean own = ControlProperties.isOurs(blocks.tag());
        boolean columns = row.cells.size() > 1 && filled.stream().allMatch(cell -> isCell(cell, own));
        return columns
                ? List.of(Line.row(row.cells, blocks.tag(), row.revision))
                : filled.stream().flatMap(List::stream).toList();
    }

    private static boolean isCell(List<Line> cell, boolean own) {
        return (own || cell.size() <= MOST_LINES) && cell.stream().noneMatch(Line::row);
    }

    private void cells(Row row, Optional<Piece.Anchor> host) throws UnreadableDocument {
        int inside = part.depth();
        while (part.nextChild(inside)) {
            switch (part.name()) {
                case "trPr" -> properties(row);
                case "tc" -> {
                    if (row.kept) {
                        cell(row, host);
                    } else {
                        part.skip();
                    }
                }
                case "sdt", "sdtContent", "customXml" -> cells(row, host);
                default -> part.skip();
            }
        }
    }

    /** Everything in a row that was inserted or deleted was so. */
    private void cell(Row row, Optional<Piece.Anchor> host) throws UnreadableDocument {
        Optional<Revision> around = blocks.revision();
        blocks.revise(row.revision.or(() -> around));
        blocks.cell(host).ifPresent(row.cells::add);
        blocks.revise(around);
    }

    private void properties(Row row) throws UnreadableDocument {
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (blocks.version().shows(part.name())) {
                row.revision = Optional.of(Revision.of(part));
            } else if (Version.isChange(part.name())) {
                row.kept = false;
            }
            part.skip();
        }
    }
}
