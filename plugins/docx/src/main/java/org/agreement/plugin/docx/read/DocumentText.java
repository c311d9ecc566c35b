package org.agreement.plugin.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.review.ForeignText;
import org.agreement.api.review.ForeignText.Mark;
import org.agreement.api.review.ForeignText.Spot;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Passage.Kind;
import org.agreement.api.review.TrackedChanges.Change;

/**
 * The text of a document, and where it comes from.
 *
 * @param pieces in the order of the text; their places are indices of characters in it
 * @param changes the tracked changes that are in it
 */
record DocumentText(ForeignText text, List<Piece> pieces, List<Change> changes) {

    private static final Pattern CLAUSE_TAG = Pattern.compile("([^/@:~]+/[^/@:]+)@[0-9]+");

    /** Puts the lines one below the other. */
    static DocumentText of(List<Line> lines) {
        Layout layout = new Layout();
        lines.forEach(layout::add);
        return layout.text();
    }

    /** A text that grows line by line, its places counted twice: in characters and in code points. */
    private static final class Layout {
        private final StringBuilder text = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Passage> passages = new ArrayList<>();
        private final List<Spot> spots = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();
        private final Stretches stretches = new Stretches();
        private int codePoints;

        void add(Line line) {
            int start = codePoints;
            int place = start;
            int index = 0;
            for (Piece piece : line.pieces()) {
                place += line.text().codePointCount(index, piece.start());
                index = piece.start();
                pieces.add(piece.movedBy(text.length()));
                spot(new Spot(place, piece.paragraph(), piece.run()));
                if (piece.revision().isPresent()) {
                    int length = line.text().codePointCount(piece.start(), piece.end());
                    stretches.add(piece.revision().get(), place, place + length, line.row());
                }
            }
            int end = start + line.text().codePointCount(0, line.text().length());
            line.end().ifPresent(change -> stretches.add(change, end, end + 1, line.row()));
            mark(new Mark(start, end, line.tag()));
            Kind kind = line.row() ? Kind.ROW : Kind.PARAGRAPH;
            passages.add(new Passage(kind, start, end, line.text(), "", clause(line.tag()), Optional.empty()));
            text.append(line.text()).append('\n');
            codePoints = end + 1;
        }

        private void spot(Spot spot) {
            Spot last = spots.isEmpty() ? new Spot(0, 0, 0) : spots.get(spots.size() - 1);
            if (last.paragraph() != spot.paragraph() || last.run() != spot.run()) {
                spots.add(spot);
            }
        }

        /** Neighbours of one tag are of one clause, however many controls they stand in. */
        private void mark(Mark mark) {
            if (mark.tag().isEmpty()) {
                return;
            }
            int last = marks.size() - 1;
            if (last >= 0
                    && marks.get(last).end() == mark.start() - 1
                    && marks.get(last).tag().equals(mark.tag())) {
                marks.set(last, new Mark(marks.get(last).start(), mark.end(), mark.tag()));
            } else {
                marks.add(mark);
            }
        }

        DocumentText text() {
            ForeignText read = new ForeignText(text.toString(), passages, spots, marks);
            return new DocumentText(read, List.copyOf(pieces), stretches.changes());
        }
    }

    private static Optional<ClauseId> clause(String tag) {
        Matcher matcher = CLAUSE_TAG.matcher(tag);
        return matcher.matches() ? Optional.of(ClauseId.of(matcher.group(1))) : Optional.empty();
    }
}
