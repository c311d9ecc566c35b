package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An order in which things stand before or after others; those with the same anchor keep the order in which they were put.
 *
 * @param <K> what is ordered
 */
final class Ordering<K> {

    private final Map<K, List<K>> before = new LinkedHashMap<>();
    private final Map<K, List<K>> instead = new LinkedHashMap<>();
    private final Map<K, List<K>> after = new LinkedHashMap<>();
    private final Map<K, K> anchors = new LinkedHashMap<>();

    void before(K anchor, K element) {
        put(before, anchor, element);
    }

    /** Directly behind the anchor, before all that come after it. */
    void insteadOf(K anchor, K element) {
        put(instead, anchor, element);
    }

    void after(K anchor, K element) {
        put(after, anchor, element);
    }

    private void put(Map<K, List<K>> place, K anchor, K element) {
        place.computeIfAbsent(anchor, key -> new ArrayList<>()).add(element);
        anchors.put(element, anchor);
    }

    /** These, with everything that hangs on them, each once. */
    List<K> from(List<K> roots) {
        Set<K> ordered = new LinkedHashSet<>();
        roots.forEach(root -> add(root, ordered, new LinkedHashSet<>()));
        return List.copyOf(ordered);
    }

    private void add(K element, Set<K> ordered, Set<K> open) {
        if (open.add(element)) {
            before.getOrDefault(element, List.of()).forEach(child -> add(child, ordered, open));
            ordered.add(element);
            instead.getOrDefault(element, List.of()).forEach(child -> add(child, ordered, open));
            after.getOrDefault(element, List.of()).forEach(child -> add(child, ordered, open));
        }
    }

    /** Whether the anchors of an element lead back to it. */
    boolean isOnCycle(K element) {
        K anchor = anchors.get(element);
        for (int steps = 0; anchor != null && steps <= anchors.size(); steps++) {
            if (anchor.equals(element)) {
                return true;
            }
            anchor = anchors.get(anchor);
        }
        return false;
    }
}
