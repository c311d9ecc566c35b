package org.agreement.core.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.agreement.core.comparison.Difference.Kind;

/**
 * What tells a document without its tracked changes from the old one: what was done to it without tracking. Lines are known by
 * their places, parts by their keys.
 */
final class Untracked {

    /** Beyond so many compared characters everything counts as alike: nothing untracked may pass for tracked. */
    private static final long MOST_COMPARED = 20_000_000;

    private final List<Found> all;
    private final Map<Integer, List<Found>> byOldLine = new HashMap<>();
    private final Map<String, List<Found>> byOldPart = new HashMap<>();
    private final Map<Integer, List<Found>> byNewLine = new HashMap<>();
    private final Map<String, Deque<Line>> newLines = new HashMap<>();
    private final Deque<Line> left = new ArrayDeque<>();
    private final List<Line> known = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();
    private final Set<Found> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private long compared;

    Untracked(List<Found> all) {
        this.all = all;
        for (Found found : all) {
            found.before()
                    .ifPresent(part -> byOldPart
                            .computeIfAbsent(part.key(), key -> new ArrayList<>())
                            .add(found));
            if (!found.isOfPart() || found.kind() == Kind.REMOVED) {
                found.oldLines()
                        .forEach(line -> byOldLine
                                .computeIfAbsent(line.start(), place -> new ArrayList<>())
                                .add(found));
            }
            if (found.isNew()) {
                found.lines().forEach(line -> newLine(found, line));
            }
        }
    }

    private void newLine(Found found, Line line) {
        List<Found> ofLine = byNewLine.computeIfAbsent(line.start(), place -> new ArrayList<>());
        if (ofLine.isEmpty()) {
            for (String place : List.of("", place(found))) {
                newLines.computeIfAbsent(place + line.key(), key -> new ArrayDeque<>())
                        .add(line);
            }
        }
        ofLine.add(found);
    }

    /** What became of a line of the old document, beside its number. */
    List<Found> of(Line old) {
        return ofLine(old, found -> found.kind() != Kind.RENUMBERED);
    }

    /** What became of the number of a line of the old document. */
    List<Found> numbersOf(Line old) {
        return ofLine(old, found -> found.kind() == Kind.RENUMBERED);
    }

    private List<Found> ofLine(Line old, Predicate<Found> asked) {
        return byOldLine.getOrDefault(old.start(), List.of()).stream()
                .filter(asked)
                .toList();
    }

    /** What became of a part of the old document, and of what stood in it. */
    List<Found> of(Part old) {
        return byOldPart.getOrDefault(old.key(), List.of());
    }

    /**
     * Takes a line that is new in both texts and says the same in them; each is taken once.
     *
     * @param place where it must stand too, as {@link #place} names it; empty: anywhere
     */
    boolean take(Line line, String place) {
        Deque<Line> lines = newLines.getOrDefault(place + line.key(), new ArrayDeque<>());
        Line same = lines.poll();
        while (same != null && !taken.add(same.start())) {
            same = lines.poll();
        }
        if (same == null) {
            return false;
        }
        seen.addAll(byNewLine.getOrDefault(same.start(), List.of()));
        return true;
    }

    /** The part of the old document that a difference is in. */
    static String place(Found found) {
        return found.before().map(Part::key).orElse("") + "\n";
    }

    /** Whether the new line of a difference is taken. */
    boolean isTaken(Found found) {
        return found.line().filter(line -> taken.contains(line.start())).isPresent();
    }

    /**
     * All lines of the new document are taken that can be: what is left may have been changed afterwards.
     *
     * @param changed the lines of the old document that are known to be changed further
     */
    void close(Set<Integer> changed) {
        for (Found found : all) {
            boolean further =
                    found.old().filter(line -> changed.contains(line.start())).isPresent();
            if (found.kind() == Kind.ADDED || (found.kind() == Kind.CHANGED && !further)) {
                found.lines().stream()
                        .filter(line -> !taken.contains(line.start()))
                        .forEach(left::add);
            }
        }
    }

    /** Whether a line may be what tracked changes made of one that is left; that one is seen then. */
    boolean isAlike(Line line) {
        for (Iterator<Line> lines = left.iterator(); lines.hasNext(); ) {
            Line added = lines.next();
            if (isAlike(added, line)) {
                lines.remove();
                known.add(added);
                seen.addAll(byNewLine.getOrDefault(added.start(), List.of()));
                return true;
            }
        }
        return known.stream().anyMatch(added -> isAlike(added, line));
    }

    private boolean isAlike(Line added, Line line) {
        compared += added.key().length() + line.key().length();
        return compared > MOST_COMPARED || Likeness.percent(added.key(), line.key()) >= Likeness.ALIKE;
    }

    /** Notes what shows with the tracked changes too. */
    void see(List<Found> found) {
        seen.addAll(found);
    }

    /** How many differences show only without the tracked changes; numbers do not count. */
    int concealed() {
        return Math.toIntExact(all.stream()
                .filter(found -> found.kind() != Kind.RENUMBERED && !seen.contains(found))
                .count());
    }
}
