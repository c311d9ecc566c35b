package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Annex;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.Inline;
import org.agreement.api.agreement.Section;
import org.agreement.api.review.Passage;
import org.agreement.core.assembly.PlainText;
import org.agreement.core.clause.Ordinals;

/** One of our own agreements, which knows its clauses and the term of each value. */
final class OwnDocument {

    private final List<Part> parts = new ArrayList<>();
    private final Iterator<Passage> places;

    private OwnDocument(Agreement agreement) {
        places = PlainText.of(agreement, Optional.empty(), false).passages().iterator();
    }

    /** The agreement; places are those of its plain text without number and notes. */
    static Document of(Agreement agreement) {
        OwnDocument document = new OwnDocument(agreement);
        document.read(agreement);
        return new Document(document.parts);
    }

    private void read(Agreement agreement) {
        List<Line> front = new ArrayList<>(List.of(Line.of(places.next(), List.of(Piece.words(agreement.title())))));
        front.addAll(lines(agreement.preamble()));
        parts.add(new Part(PartKind.FRONT, Part.FRONT, Optional.empty(), 0, "", Optional.empty(), front, false));
        agreement.sections().forEach(this::section);
        List<Line> closing = lines(agreement.closing());
        parts.add(new Part(PartKind.CLOSING, Part.CLOSING, Optional.empty(), 0, "", Optional.empty(), closing, false));
        agreement.annexes().forEach(this::annex);
    }

    private void section(Section section) {
        Optional<Line> heading = heading(section.title());
        parts.add(new Part(
                PartKind.SECTION,
                "section:" + section.id(),
                Optional.empty(),
                section.number(),
                section.title(),
                heading,
                List.of(),
                false));
        section.clauses().forEach(this::clause);
    }

    private void clause(Clause clause) {
        String id = clause.id().toString();
        Optional<Line> heading = heading(clause.title() + Heading.mark(clause.prominent()));
        List<Line> lines = lines(clause.blocks());
        parts.add(new Part(
                PartKind.CLAUSE,
                id,
                Optional.of(id),
                clause.number(),
                clause.title(),
                heading,
                lines,
                clause.prominent()));
    }

    private void annex(Annex annex) {
        String id = annex.id().toString();
        Optional<Line> heading = heading(annex.title());
        List<Line> lines = lines(annex.blocks());
        parts.add(new Part(
                PartKind.ANNEX,
                Piece.ANNEX + id,
                Optional.of(id),
                annex.number(),
                annex.title(),
                heading,
                lines,
                false));
    }

    private Optional<Line> heading(String title) {
        return Optional.of(Line.of(places.next(), List.of(Piece.words(title))));
    }

    private List<Line> lines(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        blocks.forEach(block -> block.fold(new Lines(lines)));
        return lines.stream().filter(line -> !line.key().isEmpty()).toList();
    }

    private static List<Piece> pieces(String before, List<Inline> inlines) {
        List<Piece> pieces = new ArrayList<>();
        if (!before.isEmpty()) {
            pieces.add(Piece.words(before));
        }
        inlines.forEach(inline -> pieces.add(Piece.of(inline)));
        return pieces;
    }

    /** Reads each block as lines. */
    private final class Lines implements Block.Cases<List<Line>> {

        private final List<Line> lines;

        private Lines(List<Line> lines) {
            this.lines = lines;
        }

        @Override
        public List<Line> other(Block block) {
            lines.add(Line.of(places.next(), pieces("", block.plain())));
            return lines;
        }

        @Override
        public List<Line> items(Block.Items items) {
            for (Block.Item item : items.items()) {
                lines.add(Line.of(places.next(), pieces(Ordinals.item(item.number()), item.text())));
            }
            return lines;
        }

        @Override
        public List<Line> table(Block.Table table) {
            lines.add(row(table.header()).asHead());
            table.rows().forEach(row -> lines.add(row(row)));
            return lines;
        }

        private Line row(List<Block.Cell> cells) {
            List<Piece> pieces = new ArrayList<>();
            for (int column = 0; column < cells.size(); column++) {
                pieces.addAll(pieces(column == 0 ? "" : " | ", cells.get(column).text()));
            }
            return Line.of(places.next(), pieces);
        }
    }
}
