package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.agreement.core.comparison.Difference.Kind;
import org.agreement.core.comparison.Tracking.Tracked;

/** Tells which differences were tracked: those that are not there when all tracked changes are rejected. What is doubtful was not. */
final class Tracker {

    private final Untracked untracked;
    private final Map<Integer, List<Rewording>> rewordings = new HashMap<>();
    /** Lines of the new document that were not in the old one, and are there without the tracked changes too. */
    private final Set<Integer> same = new HashSet<>();

    /**
     * A tracker, for one use.
     *
     * @param all the differences with the tracked changes
     */
    Tracker(List<Found> all, Untracked untracked) {
        this.untracked = untracked;
        Set<Integer> changed = new HashSet<>();
        for (Found found : all) {
            found.old()
                    .ifPresent(line -> rewordings
                            .computeIfAbsent(line.start(), place -> new ArrayList<>())
                            .addAll(found.rewordings()));
            if (found.kind() == Kind.CHANGED) {
                found.old().ifPresent(line -> changed.add(line.start()));
            }
        }
        all.forEach(found -> take(found, Untracked.place(found)));
        all.forEach(found -> take(found, ""));
        untracked.close(changed);
    }

    private void take(Found found, String place) {
        if (found.isNew()) {
            found.lines().stream()
                    .filter(line -> !isSame(line) && untracked.take(line, place))
                    .forEach(line -> same.add(line.start()));
        }
    }

    Tracked tracked(Found found) {
        return switch (found.kind()) {
            case ADDED -> added(found);
            case REMOVED -> found.isOfPart() ? removedPart(found) : removedLine(found);
            case CHANGED -> changed(found);
            case MOVED -> moved(found);
            case RENUMBERED -> renumbered(found);
        };
    }

    private boolean isSame(Line line) {
        return same.contains(line.start());
    }

    private Tracked added(Found found) {
        List<Line> lines = found.lines();
        if (lines.stream().allMatch(this::isSame)) {
            return Tracked.NO;
        }
        boolean some = lines.stream().anyMatch(line -> isSame(line) || untracked.isAlike(line));
        return some ? Tracked.PARTLY : Tracked.YES;
    }

    private Tracked removedPart(Found found) {
        List<Found> before = found.before().map(this::beside).orElse(List.of());
        untracked.see(before);
        return answer(before, one -> one.isOfPart() && one.kind() == Kind.REMOVED);
    }

    private Tracked removedLine(Found found) {
        List<Found> before = found.old().map(untracked::of).orElse(List.of());
        untracked.see(before);
        return answer(before, one -> one.kind() == Kind.REMOVED || untracked.isTaken(one));
    }

    private Tracked moved(Found found) {
        List<Found> before = found.isOfPart()
                ? found.before().map(this::ofWhole).orElse(List.of())
                : found.old().map(untracked::of).orElse(List.of());
        untracked.see(before);
        return answer(before, one -> one.kind() == Kind.MOVED);
    }

    private Tracked renumbered(Found found) {
        List<Found> before = found.isOfPart()
                ? found.before().map(untracked::of).orElse(List.of()).stream()
                        .filter(Found::isOfPart)
                        .toList()
                : found.old().map(untracked::numbersOf).orElse(List.of());
        return answer(
                before,
                one -> one.difference().after().equals(found.difference().after()));
    }

    private Tracked changed(Found found) {
        Line line = found.line().orElseThrow();
        List<Found> before = found.old().map(untracked::of).orElse(List.of());
        if (isSame(line)) {
            untracked.see(before);
            return before.isEmpty() ? Tracked.PARTLY : Tracked.NO;
        }
        if (before.isEmpty()) {
            return untracked.isAlike(line) ? Tracked.PARTLY : Tracked.YES;
        }
        return before.stream().allMatch(one -> one.kind() == Kind.CHANGED) ? reworded(found, before) : partly(before);
    }

    private Tracked reworded(Found found, List<Found> before) {
        List<Rewording> here = rewordings.getOrDefault(found.old().orElseThrow().start(), List.of());
        untracked.see(before.stream()
                .filter(one -> one.rewordings().stream()
                        .anyMatch(other -> here.stream().anyMatch(other::touches)))
                .toList());
        List<Rewording> old =
                before.stream().flatMap(one -> one.rewordings().stream()).toList();
        List<Rewording> others =
                old.stream().filter(other -> !here.contains(other)).toList();
        if (old.containsAll(found.rewordings())) {
            return Tracked.NO;
        }
        boolean some = found.rewordings().stream()
                .anyMatch(one -> old.contains(one) || others.stream().anyMatch(one::touches));
        return some ? Tracked.PARTLY : Tracked.YES;
    }

    private Tracked partly(List<Found> before) {
        untracked.see(before);
        return Tracked.PARTLY;
    }

    private static Tracked answer(List<Found> before, Predicate<Found> same) {
        return before.isEmpty() ? Tracked.YES : before.stream().anyMatch(same) ? Tracked.NO : Tracked.PARTLY;
    }

    /** What became of a part and of what stood in it, beside numbers. */
    private List<Found> beside(Part old) {
        return untracked.of(old).stream()
                .filter(one -> one.kind() != Kind.RENUMBERED)
                .toList();
    }

    /** What became of a part as a whole, beside numbers. */
    private List<Found> ofWhole(Part old) {
        return beside(old).stream().filter(Found::isOfPart).toList();
    }
}
