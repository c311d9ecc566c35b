package org.agreement.cli;

import java.util.ArrayList;
import java.util.List;
import org.agreement.core.clause.ChineseNumerals;
import org.agreement.core.comparison.Difference;
import org.agreement.core.comparison.Difference.Kind;
import org.agreement.core.comparison.Significance;

/** Differences as people read them: what was changed in one line stands together, and new numbers stand apart. */
final class DiffGroups {

    private DiffGroups() {}

    static List<Difference> renumbered(List<Difference> differences) {
        return differences.stream().filter(one -> one.kind() == Kind.RENUMBERED).toList();
    }

    static List<Difference> others(List<Difference> differences) {
        return differences.stream().filter(one -> one.kind() != Kind.RENUMBERED).toList();
    }

    static List<List<Difference>> of(List<Difference> differences) {
        List<List<Difference>> groups = new ArrayList<>();
        for (Difference one : differences) {
            List<Difference> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (!last.isEmpty() && isSameLine(last.get(0), one)) {
                last.add(one);
            } else {
                groups.add(new ArrayList<>(List.of(one)));
            }
        }
        return groups;
    }

    private static boolean isSameLine(Difference one, Difference other) {
        return !one.text().isEmpty()
                && one.kind() == other.kind()
                && one.text().equals(other.text())
                && one.number().equals(other.number())
                && (one.path().isPresent() || other.path().isPresent());
    }

    /** The most that one of them touches. */
    static Significance most(List<Difference> group) {
        return group.stream()
                .map(Difference::significance)
                .reduce(Significance.WORDING, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    static long count(List<Difference> differences, Significance significance) {
        return differences.stream()
                .filter(one -> one.significance() == significance)
                .count();
    }

    /** Renumbered parts that follow each other, before and after. */
    static List<List<Difference>> runs(List<Difference> renumbered) {
        List<List<Difference>> runs = new ArrayList<>();
        for (Difference one : renumbered) {
            List<Difference> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (!last.isEmpty() && follows(last.get(last.size() - 1), one)) {
                last.add(one);
            } else {
                runs.add(new ArrayList<>(List.of(one)));
            }
        }
        return runs;
    }

    private static boolean follows(Difference one, Difference next) {
        return one.part() == next.part()
                && number(one.before()) + 1 == number(next.before())
                && number(one.after()) + 1 == number(next.after());
    }

    /** The number in a label such as {@code 第十二条}; where there is none, one that follows nothing. */
    private static int number(String label) {
        return label.length() < 3
                ? Integer.MIN_VALUE
                : ChineseNumerals.parse(label.substring(1, label.length() - 1)).orElse(Integer.MIN_VALUE);
    }
}
