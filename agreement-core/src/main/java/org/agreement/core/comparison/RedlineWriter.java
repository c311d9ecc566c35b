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
                whole(part, Change.INSERTED, before.map(Part::key));
                continue;
            }
            int place = old.parts().indexOf(before.get());
            while (next < place) {
                deleted(old.parts().get(next++));
            }
            next = place + 1;
            both(before.get(), part, pairs.getOrDefault(part.key(), List.of()));
        }
        while (next < old.parts().size()) {
            deleted(old.parts().get(next++));
        }
        return lines;
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
            RedlineRuns runs = new RedlineRuns().add(change, label + part.title());
            lines.add(new Redline.Line(kind(part), counted, name, change, List.of(runs.list())));
        }
    }

    private void both(Part before, Part part, List<LinePair> pairs) {
        Optional<String> name = Optional.of(before.key());
        headings(before, part, name);
        boolean counted = numbers.countsItems(before) && numbers.countsItems(part);
        for (LinePair pair : pairs) {
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
        RedlineRuns runs = new RedlineRuns();
        if (!counted && !(before.label() + part.label()).isEmpty()) {
            runs.replace(before.label(), part.label()).add(Change.NONE, "　");
        }
        runs.replace(before.heading().get(), part.heading().get());
        lines.add(new Redline.Line(kind(part), counted, name, Change.NONE, List.of(runs.list())));
    }

    /** A line with what was changed in it; empty if it became something else, so that it is deleted and inserted as a whole. */
    private static Optional<Redline.Line> changed(
            Part part, Line before, Line after, boolean counted, Optional<String> name) {
        boolean item = isItem(before, counted);
        if (item != isItem(after, counted) || isRow(before) != isRow(after)) {
            return Optional.empty();
        }
        RedlineRuns runs = new RedlineRuns();
        if (!item) {
            runs.replace(before.marker(), after.marker());
        }
        runs.replace(before, after);
        if (!isRow(after)) {
            return Optional.of(
                    new Redline.Line(kind(part, after, item), item, name, Change.NONE, List.of(runs.list())));
        }
        return runs.cells().map(cells -> new Redline.Line(Kind.ROW, false, name, Change.NONE, cells));
    }

    private void add(Part part, Line line, boolean counted, Change change, Optional<String> name) {
        boolean item = isItem(line, counted);
        RedlineRuns runs =
                new RedlineRuns().add(change, item ? "" : line.marker()).add(change, line);
        List<List<Redline.Run>> cells =
                isRow(line) ? runs.cells().orElseGet(() -> List.of(runs.list())) : List.of(runs.list());
        lines.add(new Redline.Line(kind(part, line, item), item, name, change, cells));
    }

    private static boolean isItem(Line line, boolean counted) {
        return counted && !line.marker().isEmpty() && !isRow(line);
    }

    private static boolean isRow(Line line) {
        return line.kind() == Passage.Kind.ROW
                || line.tokens().stream().anyMatch(token -> token.text().equals(RedlineRuns.BAR));
    }

    private static Kind kind(Part part) {
        return switch (part.kind()) {
            case SECTION -> Kind.SECTION;
            case ANNEX -> Kind.ANNEX;
            case CLAUSE, FRONT, CLOSING -> Kind.CLAUSE;
        };
    }

    private static Kind kind(Part part, Line line, boolean item) {
        if (isRow(line)) {
            return Kind.ROW;
        }
        boolean title = part.kind() == PartKind.FRONT && line.kind() == Passage.Kind.TITLE;
        return title ? Kind.TITLE : item ? Kind.ITEM : Kind.PARAGRAPH;
    }
}
