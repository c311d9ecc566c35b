package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the changes of terms from those of other words. */
final class Values {

    private final List<Step> steps;
    /** For each step, the value that it belongs to; 0: none. */
    private final List<Integer> values = new ArrayList<>();

    private final Set<Integer> changed = new LinkedHashSet<>();

    Values(List<Step> steps) {
        this.steps = steps;
        Optional<String> before = Optional.empty();
        int value = 0;
        for (Step step : steps) {
            boolean inserted = step.kind() == Segment.Kind.INSERTED;
            if (!inserted) {
                value += step.token().path().isPresent() && !step.token().path().equals(before) ? 1 : 0;
                before = step.token().path();
            }
            boolean belongs = step.ofValue();
            values.add(belongs ? value : 0);
            if (belongs && step.kind() != Segment.Kind.SAME) {
                changed.add(value);
            }
        }
    }

    List<TermChange> changes() {
        List<TermChange> changes = new ArrayList<>();
        for (int value : changed) {
            Optional<String> path = Optional.empty();
            StringBuilder before = new StringBuilder();
            StringBuilder after = new StringBuilder();
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                if (values.get(i) == value) {
                    before.append(
                            step.kind() == Segment.Kind.INSERTED
                                    ? ""
                                    : step.token().printed());
                    after.append(
                            step.kind() == Segment.Kind.DELETED
                                    ? ""
                                    : step.token().printed());
                    path = step.kind() == Segment.Kind.INSERTED
                            ? path
                            : step.token().path();
                }
            }
            List<Rewording> rewordings = Rewording.of(steps, step -> values.get(step) == value);
            changes.add(new TermChange(
                    path.orElse(""), before.toString().strip(), after.toString().strip(), rewordings));
        }
        return changes;
    }

    /** What was reworded beside changed values. */
    List<Rewording> rewordings() {
        return Rewording.of(steps, step -> !changed.contains(values.get(step)));
    }

    /** The text without changed values and without what was inserted, or without what was deleted. */
    String rest(Segment.Kind without) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (changed.contains(values.get(i))) {
                continue;
            }
            boolean left = step.kind() != without;
            rest.append(left ? step.token().printed() : "");
        }
        return rest.toString();
    }
}
