package org.agreement.core.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A stretch of one list that gave way to a stretch of another one.
 *
 * @param oldFrom the first index in the old list
 * @param oldTo the index after the last one
 */
record Edit(int oldFrom, int oldTo, int newFrom, int newTo) {

    /** The time to compare lists grows with the product of their lengths and of what differs; longer ones are replaced whole. */
    private static final int LONGEST = 6000;

    /** The least edits that turn one list into another, in order. */
    static <T> List<Edit> between(List<T> old, List<T> other, BiPredicate<T, T> same) {
        int shorter = Math.min(old.size(), other.size());
        int start = 0;
        while (start < shorter && same.test(old.get(start), other.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && same.test(old.get(old.size() - 1 - end), other.get(other.size() - 1 - end))) {
            end++;
        }
        List<T> before = old.subList(start, old.size() - end);
        List<T> after = other.subList(start, other.size() - end);
        if (before.isEmpty() && after.isEmpty()) {
            return List.of();
        }
        if (before.isEmpty() || after.isEmpty() || before.size() + after.size() > LONGEST) {
            return List.of(new Edit(start, start + before.size(), start, start + after.size()));
        }
        List<Edit> edits = new ArrayList<>();
        for (AbstractDelta<T> delta : DiffUtils.diff(before, after, same).getDeltas()) {
            int from = start + delta.getSource().getPosition();
            int to = start + delta.getTarget().getPosition();
            edits.add(new Edit(
                    from,
                    from + delta.getSource().size(),
                    to,
                    to + delta.getTarget().size()));
        }
        return edits;
    }
}
