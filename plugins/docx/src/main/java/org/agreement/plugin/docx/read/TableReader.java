package org.agreement.plugin.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.review.UnreadableDocument;

/** Reads tables row by row. */
final class TableReader {

    /** A cell of more lines than this is no figure in a table but text laid out in columns. */
    private static final int MOST_LINES = 3;

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

    private void rows(List<Line> lines, Optional<Piece.Anchor> host) throws UnreadableDocument {
        int inside = part.depth();
        while (part.nextChild(inside)) {
            switch (part.name()) {
                case "tr" -> lines.addAll(row(host));
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(lines, host);
                default -> part.skip();
            }
        }
    }

    private List<Line> row(Optional<Piece.Anchor> host) throws UnreadableDocument {
        List<List<Line>> cells = new ArrayList<>();
        boolean kept = cells(cells, host);
        List<List<Line>> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (!kept || filled.isEmpty()) {
            return List.of();
        }
        boolean columns = cells.size() > 1 && filled.stream().allMatch(TableReader::isShort);
        return columns
                ? List.of(Line.row(cells, blocks.tag()))
                : filled.stream().flatMap(List::stream).toList();
    }

    private static boolean isShort(List<Line> cell) {
        return cell.size() <= MOST_LINES && cell.stream().noneMatch(Line::row);
    }

    /** Reads cells; false if their row was deleted. */
    private boolean cells(List<List<Line>> cells, Optional<Piece.Anchor> host) throws UnreadableDocument {
        boolean kept = true;
        int inside = part.depth();
        while (part.nextChild(inside)) {
            switch (part.name()) {
                case "trPr" -> kept &= !holds("del");
                case "tc" -> {
                    if (kept) {
                        cell(cells, host);
                    } else {
                        part.skip();
                    }
                }
                case "sdt", "sdtContent", "customXml" -> cells(cells, host);
                default -> part.skip();
            }
        }
        return kept;
    }

    private void cell(List<List<Line>> cells, Optional<Piece.Anchor> host) throws UnreadableDocument {
        List<Line> lines = blocks.read(host);
        cells.add(lines);
    }

    /** Whether the element that was just entered has a child; leaves it. */
    private boolean holds(String child) throws UnreadableDocument {
        boolean found = false;
        int inside = part.depth();
        while (part.nextChild(inside)) {
            found |= part.name().equals(child);
            part.skip();
        }
        return found;
    }
}
