package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agreement.core.comparison.Comparison.MatchedBy;
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
    private final List<Difference> differences = new ArrayList<>();
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

    Comparison find(MatchedBy matchedBy, int unnamed) {
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
        return new Comparison(differences, changed, matchedBy, unnamed);
    }

    private void added(Part part) {
        String text = part.printed();
        if (text.isEmpty()) {
            return;
        }
        add(part, Kind.ADDED, significance(part), Optional.empty(), "", text, List.of());
        part.heading().ifPresent(this::mark);
        part.lines().forEach(this::mark);
    }

    private void removed(Part part) {
        String text = part.printed();
        if (matching.isGone(part) && !text.isEmpty()) {
            add(part, Kind.REMOVED, significance(part), Optional.empty(), text, "", List.of());
        }
    }

    private static Significance significance(Part part) {
        return part.lines().isEmpty() ? Significance.WORDING : Weight.ofWhole(part.printed(), Weight.setsPrices(part));
    }

    private void headings(Part before, Part part, boolean moved) {
        if (moved) {
            add(part, Kind.MOVED, Significance.WORDING, Optional.empty(), before.label(), part.label(), List.of());
        } else if (before.number() != part.number()) {
            add(part, Kind.RENUMBERED, Significance.WORDING, Optional.empty(), before.label(), part.label(), List.of());
        }
        if (before.heading().isPresent() && part.heading().isPresent()) {
            line(before, part, before.heading().get(), part.heading().get());
        }
    }

    private void lines(Part before, Part part) {
        for (LinePair pair : pairs.getOrDefault(part.key(), List.of())) {
            if (pair.old().isPresent() && pair.other().isPresent()) {
                line(before, part, pair.old().get(), pair.other().get());
            } else if (pair.other().isPresent()) {
                added(before, part, pair.other().get());
            } else {
                pair.old().ifPresent(line -> removed(before, line));
            }
        }
    }

    private void added(Part before, Part part, Line line) {
        String text = line.printed();
        Optional<Line> from = moves.from(line);
        if (from.isPresent()) {
            List<Segment> words = Wording.whole(Segment.Kind.SAME, text);
            add(part, Kind.MOVED, Significance.WORDING, Optional.empty(), place(from.get()), place(part, line), words);
            return;
        }
        Significance significance = Weight.ofWhole(text, Weight.setsPrices(before));
        List<Segment> segments = Wording.whole(Segment.Kind.INSERTED, text);
        add(part, Kind.ADDED, significance, Optional.empty(), "", text, segments);
        mark(line);
    }

    /** Where a line stood: {@code 第二条（七）}. */
    private String place(Line line) {
        return old.parts().stream()
                .filter(part -> part.lines().contains(line))
                .findFirst()
                .map(part -> place(part, line))
                .orElse("");
    }

    private static String place(Part part, Line line) {
        return part.label() + line.marker();
    }

    private void removed(Part before, Line line) {
        if (moves.isMoved(line)) {
            return;
        }
        String text = line.printed();
        Significance significance = Weight.ofWhole(text, Weight.setsPrices(before));
        add(before, Kind.REMOVED, significance, Optional.empty(), text, "", Wording.whole(Segment.Kind.DELETED, text));
    }

    private void line(Part before, Part part, Line old, Line line) {
        if (old.key().equals(line.key())) {
            return;
        }
        Wording wording = Wording.between(old, line, correspondence::same);
        if (!wording.isChanged()) {
            return;
        }
        for (TermChange term : wording.terms()) {
            Optional<String> path = Optional.of(term.path());
            add(part, Kind.CHANGED, Weight.of(term), path, term.before(), term.after(), wording.segments());
        }
        if (wording.isReworded()) {
            Significance significance = Weight.of(wording.before(), wording.after(), Weight.setsPrices(before));
            add(part, Kind.CHANGED, significance, Optional.empty(), old.printed(), line.printed(), wording.segments());
        }
        mark(line);
    }

    private void mark(Line line) {
        changed.add(new Place(line.start(), line.end()));
    }

    private void add(
            Part part,
            Kind kind,
            Significance significance,
            Optional<String> path,
            String before,
            String after,
            List<Segment> text) {
        Optional<String> id = part.id().or(() -> matching.old(part).flatMap(Part::id));
        differences.add(new Difference(
                kind, significance, part.kind(), id, part.label(), part.title(), path, before, after, text));
    }
}
