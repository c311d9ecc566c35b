package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Words of an old line that gave way to others.
 *
 * @param from the first token of the old line
 * @param to the token after the last one
 * @param deleted the words that went, without space
 * @param inserted the words that came, without space
 */
record Rewording(int from, int to, String deleted, String inserted) {

    /** The rewordings of a line, as far as the steps belong to what is asked for. */
    static List<Rewording> of(List<Step> steps, IntPredicate asked) {
        List<Rewording> rewordings = new ArrayList<>();
        int at = 0;
        int next = 0;
        while (next < steps.size()) {
            int from = at;
            StringBuilder deleted = new StringBuilder();
            StringBuilder inserted = new StringBuilder();
            while (next < steps.size() && steps.get(next).kind() != Segment.Kind.SAME && asked.test(next)) {
                Step step = steps.get(next++);
                boolean old = step.kind() == Segment.Kind.DELETED;
                (old ? deleted : inserted).append(step.token().text());
                at += old ? 1 : 0;
            }
            if (deleted.length() + inserted.length() > 0) {
                rewordings.add(new Rewording(from, at, deleted.toString(), inserted.toString()));
            } else {
                at += steps.get(next++).kind() == Segment.Kind.INSERTED ? 0 : 1;
            }
        }
        return List.copyOf(rewordings);
    }

    /** Whether both are about the same words, or stand side by side. */
    boolean touches(Rewording other) {
        return from <= other.to && other.from <= to;
    }
}
