package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agreement.core.comparison.Comparison.Place;
import org.agreement.core.comparison.Difference.Kind;

/** Names and weighs what tells two documents apart whose parts and lines are matched. */
final class DifferenceFinder {

    private final Document old;
    private final Document other;
    private final Matching matching;
    private final Correspondence correspondence;
    private final Map<String, List<LinePair>> pairs;
    private final LineMoves moves;
    private final List<Found> found = new ArrayList<>();
    private final List<Place> changed = new ArrayList<>();

    /**
     * A finder, for one use.
     *
     * @param pairs the lines of each part of the new document that was in the old one, by the key of the part
     */
    DifferenceFinder(
            Document old,
            Document other,
            Matching matching,
            Correspondence correspondence,
            Map<String, List<LinePair>> pairs) {
        this.old = old;
        this.other = other;
        this.matching = matching;
        this.correspondence = correspondence;
        this.pairs = pairs;
        this.moves = LineMoves.of(pairs.values());
    }

    /** The differences, in the order of the new document. */
    List<Found> find() {
        Set<String> moved = matching.moved(old, other);
        int next = 0;
        for (Part part : other.parts()) {
            Optional<Part> before = matching.old(part);
            if (before.isEmpty()) {
                added(part);
                continue;
            }
            int place = old.parts().indexOf(before.get());
            while (next < place) {
                removed(old.parts().get(next++));
            }
            next = Math.max(next, place + 1);
            headings(before.get(), part, moved.contains(part.key()));
            lines(before.get(), part);
        }
        while (next < old.parts().size()) {
            removed(old.parts().get(next++));
        }
        return found;
    }

    /** The places of what was added or changed, when all is found. */
    List<Place> changed() {
        return changed;
    }

    private void added(Part part) {
        String text = part.printed();
        if (text.isEmpty()) {
            return;
        }
        Difference difference = difference(part, Kind.ADDED, significance(part), "", text, List.of());
        found.add(Found.ofPart(difference, Optional.empty(), Optional.of(part)));
        part.heading().ifPresent(this::mark);
        part.lines().forEach(this::mark);
    }

    private void removed(Part part) {
        String text = part.printed();
        if (matching.isGone(part) && !text.isEmpty()) {
            Difference difference = difference(part, Kind.REMOVED, significance(part), text, "", List.of());
            found.add(Found.ofPart(difference, Optional.of(part), Optional.empty()));
        }
    }

    private static Significance significance(Part part) {
        return part.lines().isEmpty() ? Significance.WORDING : Weight.ofWhole(part.printed(), Weight.setsPrices(part));
    }

    private void headings(Part before, Part part, boolean moved) {
        if (moved || (headed(before, part) && before.number() != part.number())) {
            Kind kind = moved ? Kind.MOVED : Kind.RENUMBERED;
            Difference difference =
                    difference(part, kind, Significance.WORDING, before.label(), part.label(), List.of());
            found.add(Found.ofPart(difference, Optional.of(before), Optional.of(part)));
        }
        if (before.heading().isPresent() && part.heading().isPresent()) {
            line(before, part, before.heading().get(), part.heading().get());
        } else if (!headed(before, part)) {
            heading(before, part);
        }
    }

    /** Whether a part has its heading still, so that what is counted under it begins anew. */
    private static boolean headed(Part before, Part part) {
        return part.heading().isPresent() || before.heading().isEmpty();
    }

    /** A heading that is not there any more, while what stood under it is. */
    private void heading(Part before, Part part) {
        String text = before.with(List.of()).printed();
        List<Segment> segments = Wording.whole(Segment.Kind.DELETED, text);
        Difference difference = difference(before, Kind.REMOVED, Significance.SUBSTANCE, text, "", segments);
        add(difference, before, part, before.heading(), Optional.empty());
    }

    private void lines(Part before, Part part) {
        ItemNumbers items = new ItemNumbers(other);
        for (LinePair pair : pairs.getOrDefault(part.key(), List.of())) {
            if (pair.old().isPresent() && pair.other().isPresent()) {
                line(before, part, pair.old().get(), pair.other().get());
            } else if (pair.other().isPresent()) {
                added(before, part, pair.other().get());
            } else {
                pair.old().ifPresent(line -> removed(before, part, line));
            }
            items.renumbered(pair)
                    .filter(numbers -> headed(before, part))
                    .ifPresent(numbers -> renumbered(before, part, pair, numbers));
        }
    }

    private void added(Part before, Part part, Line line) {
        String text = line.printed();
        Optional<Line> from = moves.from(line);
        if (from.isPresent()) {
            List<Segment> words = Wording.whole(Segment.Kind.SAME, text);
            Difference difference =
                    difference(part, Kind.MOVED, Significance.WORDING, place(from.get()), place(part, line), words);
            add(difference, before, part, from, Optional.of(line));
            return;
        }
        Significance significance = Weight.ofWhole(text, Weight.setsPrices(before));
        List<Segment> segments = Wording.whole(Segment.Kind.INSERTED, text);
        Difference difference = difference(part, Kind.ADDED, significance, "", text, segments);
        add(difference, before, part, Optional.empty(), Optional.of(line));
        mark(line);
    }

    private void renumbered(Part before, Part part, LinePair pair, ItemNumbers.Numbers numbers) {
        String old = before.label() + numbers.before();
        String now = part.label() + numbers.after();
        Difference difference = difference(part, Kind.RENUMBERED, Significance.WORDING, old, now, List.of());
        add(difference, before, part, pair.old(), pair.other());
    }

    /** Where a line stood: {@code 第二条（七）}. */
    private String place(Line line) {
        return old.parts().stream()
                .filter(part -> part.lines().contains(line))
                .findFirst()
                .map(part -> place(part, line))
                .orElse("");
    }

    /** Where a line stands: by its number, else by how many of its sort stand before it. */
    private static String place(Part part, Line line) {
        List<Line> sort = part.lines().stream()
                .filter(one -> one.marker().isEmpty() && !one.head() && one.isRow() == line.isRow())
                .toList();
        String ordinal = "第" + (sort.indexOf(line) + 1) + (line.isRow() ? "行" : "段");
        return part.label() + (sort.contains(line) ? ordinal : line.marker());
    }

    private void removed(Part before, Part part, Line line) {
        if (moves.isMoved(line)) {
            return;
        }
        String text = line.printed();
        Significance significance = Weight.ofWhole(text, Weight.setsPrices(before));
        List<Segment> segments = Wording.whole(Segment.Kind.DELETED, text);
        Difference difference = difference(before, Kind.REMOVED, significance, text, "", segments);
        add(difference, before, part, Optional.of(line), Optional.empty());
    }

    private void line(Part before, Part part, Line old, Line line) {
        if (old.key().equals(line.key())) {
            return;
        }
        Wording wording = Wording.between(old, line, correspondence::same);
        if (!wording.isChanged()) {
            return;
        }
        Changed change = new Changed(before, part, old, line, wording);
        for (TermChange term : wording.terms()) {
            changed(change, term);
        }
        if (wording.isReworded()) {
            changed(change);
        }
        mark(line);
    }

    /** A line whose words were changed. */
    private record Changed(Part before, Part part, Line old, Line line, Wording wording) {

        Found found(Difference difference, List<Rewording> rewordings) {
            return new Found(
                    difference,
                    Optional.of(before),
                    Optional.of(part),
                    Optional.of(old),
                    Optional.of(line),
                    rewordings);
        }
    }

    private void changed(Changed change, TermChange term) {
        Difference difference = difference(
                change.part(),
                Kind.CHANGED,
                Weight.of(term),
                term.before(),
                term.after(),
                change.wording().segments());
        found.add(change.found(difference.of(term.path()), term.rewordings()));
    }

    private void changed(Changed change) {
        Wording wording = change.wording();
        Significance significance = Weight.of(wording.before(), wording.after(), Weight.setsPrices(change.before()));
        Difference difference = difference(
                change.part(),
                Kind.CHANGED,
                significance,
                change.old().printed(),
                change.line().printed(),
                wording.segments());
        found.add(change.found(difference, wording.rewordings()));
    }

    private void mark(Line line) {
        changed.add(new Place(line.start(), line.end()));
    }

    private void add(Difference difference, Part before, Part part, Optional<Line> old, Optional<Line> line) {
        found.add(new Found(difference, Optional.of(before), Optional.of(part), old, line, List.of()));
    }

    private Difference difference(
            Part part, Kind kind, Significance significance, String old, String after, List<Segment> text) {
        Optional<Part> before = matching.old(part);
        Optional<String> id = part.id().or(() -> before.flatMap(Part::id));
        Part shown = part.title().isEmpty() ? before.orElse(part) : part;
        return new Difference(
                kind,
                significance,
                part.kind(),
                id,
                shown.label(),
                shown.title(),
                Optional.empty(),
                old,
                after,
                text,
                Optional.empty());
    }
}
