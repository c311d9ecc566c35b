package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Orders the rows of both versions so that each table stays one: its head is what became of its head, and a table that has
 * other columns now is a new one, which follows the old one.
 */
final class RedlineTables {

    private final List<LinePair> ordered = new ArrayList<>();
    private final List<LinePair> table = new ArrayList<>();

    private RedlineTables() {}

    /** The lines of a part. */
    static List<LinePair> ordered(List<LinePair> pairs) {
        RedlineTables tables = new RedlineTables();
        RedlineRows.ordered(pairs).forEach(tables::add);
        tables.close();
        return tables.ordered;
    }

    private void add(LinePair pair) {
        boolean row = lines(pair).allMatch(Line::isRow);
        if (!row || (isHead(pair.old()) && has(LinePair::old)) || (isHead(pair.other()) && has(LinePair::other))) {
            close();
        }
        (row ? table : ordered).add(pair);
    }

    private static Stream<Line> lines(LinePair pair) {
        return Stream.concat(pair.old().stream(), pair.other().stream());
    }

    private static boolean isHead(Optional<Line> line) {
        return line.filter(Line::head).isPresent();
    }

    /** Whether the table has rows of a version. */
    private boolean has(Function<LinePair, Optional<Line>> version) {
        return table.stream().anyMatch(pair -> version.apply(pair).isPresent());
    }

    private void close() {
        List<Line> old = table.stream().flatMap(pair -> pair.old().stream()).toList();
        List<Line> other = table.stream().flatMap(pair -> pair.other().stream()).toList();
        if (old.isEmpty() || other.isEmpty() || columns(old) == columns(other)) {
            heads();
            ordered.addAll(table);
        } else {
            old.forEach(line -> ordered.add(new LinePair(Optional.of(line), Optional.empty())));
            other.forEach(line -> ordered.add(new LinePair(Optional.empty(), Optional.of(line))));
        }
        table.clear();
    }

    private static int columns(List<Line> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** Makes one row of a head that went and one that came. */
    private void heads() {
        Optional<LinePair> gone = lone(LinePair::old);
        Optional<LinePair> come = lone(LinePair::other);
        if (gone.isPresent() && come.isPresent()) {
            table.removeIf(pair -> pair.equals(gone.get()) || pair.equals(come.get()));
            table.add(0, new LinePair(gone.get().old(), come.get().other()));
        }
    }

    private Optional<LinePair> lone(Function<LinePair, Optional<Line>> version) {
        return table.stream()
                .filter(pair -> isHead(version.apply(pair)) && lines(pair).count() == 1)
                .findFirst();
    }
}
