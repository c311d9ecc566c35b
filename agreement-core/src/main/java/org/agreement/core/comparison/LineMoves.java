package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines that were removed in one place and added word for word in another one. */
final class LineMoves {

    /** Shorter lines are too common to be recognised. */
    private static final int SHORTEST = 8;

    private final IdentityHashMap<Line, Line> oldByNew = new IdentityHashMap<>();
    private final IdentityHashMap<Line, Line> newByOld = new IdentityHashMap<>();

    private LineMoves() {}

    static LineMoves of(Collection<List<LinePair>> parts) {
        LineMoves moves = new LineMoves();
        Map<String, List<Line>> removed = new HashMap<>();
        parts.forEach(pairs -> pairs.stream()
                .filter(pair -> pair.other().isEmpty())
                .flatMap(pair -> pair.old().stream())
                .filter(line -> line.form().length() >= SHORTEST)
                .forEach(line -> removed.computeIfAbsent(line.form(), form -> new ArrayList<>())
                        .add(line)));
        parts.forEach(pairs -> pairs.stream()
                .filter(pair -> pair.old().isEmpty())
                .flatMap(pair -> pair.other().stream())
                .forEach(line -> moves.find(line, removed.getOrDefault(line.form(), List.of()))));
        return moves;
    }

    private void find(Line line, List<Line> candidates) {
        if (!candidates.isEmpty()) {
            Line old = candidates.remove(0);
            oldByNew.put(line, old);
            newByOld.put(old, line);
        }
    }

    /** The line that this one of the new document was. */
    Optional<Line> from(Line line) {
        return Optional.ofNullable(oldByNew.get(line));
    }

    boolean isMoved(Line old) {
        return newByOld.containsKey(old);
    }
}
