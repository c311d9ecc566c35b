package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line and what became of it; one of the two may be missing.
 */
record LinePair(Optional<Line> old, Optional<Line> other) {

    /** A lone line that gave way to a lone one is what became of it even if it says little of what it said. */
    private static final int LONE = 25;

    private static final int MANY = 40_000;

    static LinePair of(Line old, Line other) {
        return new LinePair(Optional.of(old), Optional.of(other));
    }

    private static LinePair removed(Line old) {
        return new LinePair(Optional.of(old), Optional.empty());
    }

    private static LinePair added(Line other) {
        return new LinePair(Optional.empty(), Optional.of(other));
    }

    /** The lines of two parts, in an order in which both can be read. */
    static List<LinePair> between(List<Line> old, List<Line> other) {
        List<LinePair> pairs = new ArrayList<>();
        int at = 0;
        int there = 0;
        for (Edit edit : Edit.between(old, other, LinePair::same)) {
            while (at < edit.oldFrom()) {
                pairs.add(of(old.get(at++), other.get(there++)));
            }
            pairs.addAll(alike(old.subList(edit.oldFrom(), edit.oldTo()), other.subList(edit.newFrom(), edit.newTo())));
            at = edit.oldTo();
            there = edit.newTo();
        }
        while (at < old.size()) {
            pairs.add(of(old.get(at++), other.get(there++)));
        }
        return pairs;
    }

    /** Whether the lines say the same, whatever the numbers of what they refer to. */
    private static boolean same(Line old, Line other) {
        return old.form().equals(other.form());
    }

    /** Pairs lines that are alike, in order, so that they have as much as possible in common. */
    private static List<LinePair> alike(List<Line> old, List<Line> other) {
        long size = (long) old.size() * other.size();
        int[][] likeness = size <= MANY ? likeness(old, other, size == 1 ? LONE : Likeness.ALIKE) : new int[0][0];
        int[][] best = best(likeness, other.size());
        List<LinePair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < likeness.length && j < other.size()) {
            if (likeness[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + likeness[i][j]) {
                pairs.add(of(old.get(i++), other.get(j++)));
            } else if (best[i][j] == best[i + 1][j]) {
                pairs.add(removed(old.get(i++)));
            } else {
                pairs.add(added(other.get(j++)));
            }
        }
        old.subList(i, old.size()).forEach(line -> pairs.add(removed(line)));
        other.subList(j, other.size()).forEach(line -> pairs.add(added(line)));
        return pairs;
    }

    private static int[][] likeness(List<Line> old, List<Line> other, int least) {
        int[][] likeness = new int[old.size()][other.size()];
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                int percent = likeness(old.get(i).key(), other.get(j).key());
                likeness[i][j] = percent < least ? 0 : percent;
            }
        }
        return likeness;
    }

    /** Rows that begin with the same cell are about the same. */
    private static int likeness(String old, String other) {
        int cell = old.indexOf('|') + 1;
        boolean sameCell = cell > 1 && other.startsWith(old.substring(0, cell));
        int percent = Likeness.percent(old, other);
        return sameCell ? Math.max(percent, Likeness.ALIKE) : percent;
    }

    /** The most that the lines from i and from j on can have in common. */
    private static int[][] best(int[][] likeness, int others) {
        int[][] best = new int[likeness.length + 1][others + 1];
        for (int i = likeness.length - 1; i >= 0; i--) {
            for (int j = others - 1; j >= 0; j--) {
                int paired = likeness[i][j] == 0 ? 0 : best[i + 1][j + 1] + likeness[i][j];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }
}
