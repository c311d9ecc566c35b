package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.render.Redline;
import org.agreement.api.render.Redline.Change;
import org.agreement.api.render.Redline.Kind;
import org.agreement.api.review.Passage;

/** Lays two versions into one text: what was moved is deleted where it stood and inserted where it stands. */
final class RedlineWriter {

    private final Document old;
    private final Document other;
    private final Matching matching;
    private final RedlineNumbers numbers;
    private final Set<String> moved;
    private final List<Redline.Line> lines = new ArrayList<>();
    private final List<Part> added = new ArrayList<>();

    RedlineWriter(Document old, Document other, Matching matching) {
        this.old = old;
        this.other = other;
        this.matching = matching;
        this.numbers = new RedlineNumbers(old, other);
        this.moved = matching.moved(old, other);
    }

    /**
     * The lines of both versions.
     *
     * @param pairs the lines of each part of the new version that was in the old one, by the key of the part
     */
    List<Redline.Line> lines(Map<String, List<LinePair>> pairs) {
        int next = 0;
        for (Part part : other.parts()) {
            Optional<Part> before = matching.old(part);
            if (before.isEmpty() || moved.contains(part.key())) {
                added.add(part);
                continue;
            }
            int place = old.parts().indexOf(before.get());
            while (next < place) {
                deleted(old.parts().get(next++));
            }
            next = place + 1;
            added();
            both(before.get(), part, pairs.getOrDefault(part.key(), List.of()));
        }
        while (next < old.parts().size()) {
            deleted(old.parts().get(next++));
        }
        added();
        return lines;
    }

    /** Writes what was added since the last part of both versions, behind what was deleted there. */
    private void added() {
        added.forEach(part -> whole(part, Change.INSERTED, matching.old(part).map(Part::key)));
        added.clear();
    }

    private void deleted(Part part) {
        if (matching.isGone(part)) {
            whole(part, Change.DELETED, Optional.of(part.key()));
        } else if (matching.isMoved(part, moved)) {
            whole(part, Change.DELETED, Optional.empty());
        }
    }

    private void whole(Part part, Change change, Optional<String> name) {
        heading(part, change, name);
        part.lines().forEach(line -> add(part, line, numbers.countsItems(part), change, name));
    }

    private void heading(Part part, Change change, Optional<String> name) {
        if (part.heading().isPresent()) {
            boolean counted = numbers.countsHeadings(part.kind());
            String label = counted || part.label().isEmpty() ? "" : part.label() + "　";
            RedlineRuns runs =
                    new RedlineRuns(false).add(change, label + part.title() + Heading.mark(part.prominent()));
            lines.add(new Redline.Line(kind(part), counted, name, change, List.of(runs.list())));
        }
    }

    private void both(Part before, Part part, List<LinePair> pairs) {
        Optional<String> name = Optional.of(before.key());
        headings(before, part, name);
        boolean counted = numbers.countsItems(before) && numbers.countsItems(part);
        for (LinePair pair : RedlineTables.ordered(pairs)) {
            Optional<Redline.Line> one = pair.old()
                    .flatMap(line -> pair.other().flatMap(after -> changed(part, line, after, counted, name)));
            if (one.isPresent()) {
                lines.add(one.get());
            } else {
                pair.old().ifPresent(line -> add(before, line, counted, Change.DELETED, name));
                pair.other().ifPresent(line -> add(part, line, counted, Change.INSERTED, name));
            }
        }
    }

    private void headings(Part before, Part part, Optional<String> name) {
        if (before.heading().isEmpty() || part.heading().isEmpty()) {
            heading(before, Change.DELETED, name);
            heading(part, Change.INSERTED, name);
            return;
        }
        boolean counted = numbers.countsHeadings(part.kind());
        RedlineRuns runs = new RedlineRuns(false);
        if (!counted && !(before.label() + part.label()).isEmpty()) {
            runs.replace(before.label(), part.label()).add(Change.NONE, "　");
        }
        runs.replace(before.heading().get().tokens(), part.heading().get().tokens());
        lines.add(new Redline.Line(kind(part), counted, name, Change.NONE, List.of(runs.list())));
    }

    /** A line with what was changed in it; empty if it became something else, so that it is deleted and inserted as a whole. */
    private static Optional<Redline.Line> changed(
            Part part, Line before, Line after, boolean counted, Optional<String> name) {
        boolean item = isItem(before, counted);
        if (item != isItem(after, counted) || before.isRow() != after.isRow()) {
            return Optional.empty();
        }
        List<List<Redline.Run>> cells = new ArrayList<>();
        List<List<Token>> old = cells(before);
        List<List<Token>> other = cells(after);
        for (int cell = 0; cell < Math.max(old.size(), other.size()); cell++) {
            RedlineRuns runs = new RedlineRuns(part.prominent());
            if (cell == 0 && !item) {
                runs.replace(before.marker(), after.marker());
            }
            cells.add(runs.replace(cell(old, cell), cell(other, cell)).list());
        }
        boolean head = before.head() || after.head();
        Kind kind = head ? Kind.HEAD : kind(part, after, item);
        return Optional.of(new Redline.Line(kind, item, name, Change.NONE, cells));
    }

    private static List<List<Token>> cells(Line line) {
        return line.isRow() ? line.cells() : List.of(line.tokens());
    }

    private static List<Token> cell(List<List<Token>> cells, int cell) {
        return cell < cells.size() ? cells.get(cell) : List.of();
    }

    private void add(Part part, Line line, boolean counted, Change change, Optional<String> name) {
        boolean item = isItem(line, counted);
        List<List<Redline.Run>> cells = new ArrayList<>();
        for (List<Token> cell : cells(line)) {
            String marker = item || !cells.isEmpty() ? "" : line.marker();
            cells.add(new RedlineRuns(part.prominent())
                    .add(change, marker)
                    .add(change, cell)
                    .list());
        }
        lines.add(new Redline.Line(kind(part, line, item), item, name, change, cells));
    }

    private static boolean isItem(Line line, boolean counted) {
        return counted && !line.marker().isEmpty() && !line.isRow();
    }

    private static Kind kind(Part part) {
        return switch (part.kind()) {
            case SECTION -> Kind.SECTION;
            case ANNEX -> Kind.ANNEX;
            case CLAUSE, FRONT, CLOSING -> Kind.CLAUSE;
        };
    }

    private static Kind kind(Part part, Line line, boolean item) {
        if (line.isRow()) {
            return line.head() ? Kind.HEAD : Kind.ROW;
        }
        boolean title = part.kind() == PartKind.FRONT && line.kind() == Passage.Kind.TITLE;
        return title ? Kind.TITLE : item ? Kind.ITEM : Kind.PARAGRAPH;
    }
}
