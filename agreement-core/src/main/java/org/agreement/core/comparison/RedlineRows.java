package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Orders lines that are in one version only: what was removed stands before what was added, but rows stand with the table that
 * they belong to.
 */
final class RedlineRows {

    private final List<LinePair> ordered = new ArrayList<>();
    private final List<Line> removed = new ArrayList<>();
    private final List<Line> added = new ArrayList<>();
    private Optional<LinePair> before = Optional.empty();

    private RedlineRows() {}

    /** The lines of a part. */
    static List<LinePair> ordered(List<LinePair> pairs) {
        RedlineRows rows = new RedlineRows();
        pairs.forEach(rows::add);
        rows.close(Optional.empty());
        return rows.ordered;
    }

    private void add(LinePair pair) {
        if (pair.old().isPresent() && pair.other().isPresent()) {
            close(Optional.of(pair));
            ordered.add(pair);
            before = Optional.of(pair);
        } else {
            removed.addAll(pair.old().stream().toList());
            added.addAll(pair.other().stream().toList());
        }
    }

    /** Orders what stands before a pair. */
    private void close(Optional<LinePair> after) {
        Stretch one = Stretch.of(removed, before.flatMap(LinePair::old), after.flatMap(LinePair::old));
        Stretch two = Stretch.of(added, before.flatMap(LinePair::other), after.flatMap(LinePair::other));
        both(one.above(), two.above());
        both(one.between(), two.between());
        both(one.below(), two.below());
        removed.clear();
        added.clear();
    }

    private void both(List<Line> old, List<Line> other) {
        old.forEach(line -> ordered.add(new LinePair(Optional.of(line), Optional.empty())));
        other.forEach(line -> ordered.add(new LinePair(Optional.empty(), Optional.of(line))));
    }

    /**
     * Lines of one version.
     *
     * @param above rows of the table above
     * @param below rows of the table below
     */
    private record Stretch(List<Line> above, List<Line> between, List<Line> below) {

        static Stretch of(List<Line> lines, Optional<Line> before, Optional<Line> after) {
            int start = 0;
            boolean row = before.filter(Line::isRow).isPresent();
            while (row && start < lines.size() && isFurther(lines.get(start))) {
                start++;
            }
            int end = lines.size();
            boolean further = after.filter(Stretch::isFurther).isPresent();
            while (further && end > start && lines.get(end - 1).isRow()) {
                end--;
                further = !lines.get(end).head();
            }
            return new Stretch(
                    List.copyOf(lines.subList(0, start)),
                    List.copyOf(lines.subList(start, end)),
                    List.copyOf(lines.subList(end, lines.size())));
        }

        private static boolean isFurther(Line line) {
            return line.isRow() && !line.head();
        }
    }
}
