package org.agreement.core.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Which part of the new document is which of the old one: by their keys, else by their titles, else by what they say. */
final class Matching {

    /** With so many parts that bear no known heading, the text is another one. */
    private static final int MANY = 500;

    private final Map<String, Part> oldByNew = new HashMap<>();
    private final Set<String> matched = new HashSet<>();

    private Matching() {}

    static Matching of(Document old, Document other) {
        Matching matching = new Matching();
        matching.match(old, other, (one, two) -> one.key().equals(two.key()));
        matching.match(
                old, other, (one, two) -> !one.title().isEmpty() && title(one).equals(title(two)));
        long unmatched = other.parts().stream()
                .filter(part -> matching.old(part).isEmpty())
                .count();
        if (unmatched > MANY) {
            return matching;
        }
        matching.match(
                old,
                other,
                (one, two) -> Likeness.percent(one.keys(), two.keys()) >= Likeness.ALIKE
                        || (one.lines().isEmpty() && Likeness.percent(title(one), title(two)) >= Likeness.ALIKE));
        return matching;
    }

    private static String title(Part part) {
        return part.title().replaceAll("[\\s\\u3000]+", "");
    }

    private void match(Document old, Document other, BiPredicate<Part, Part> same) {
        for (Part part : other.parts()) {
            if (!oldByNew.containsKey(part.key())) {
                old.parts().stream()
                        .filter(one ->
                                one.kind() == part.kind() && !matched.contains(one.key()) && same.test(one, part))
                        .findFirst()
                        .ifPresent(one -> put(one, part));
            }
        }
    }

    private void put(Part old, Part other) {
        oldByNew.put(other.key(), old);
        matched.add(old.key());
    }

    /** The part that this one of the new document was. */
    Optional<Part> old(Part other) {
        return old(other.key());
    }

    Optional<Part> old(String key) {
        return Optional.ofNullable(oldByNew.get(key));
    }

    boolean isGone(Part old) {
        return !matched.contains(old.key());
    }

    /** Whether what became of a part of the old document is among the parts of these keys. */
    boolean isMoved(Part old, Set<String> keys) {
        return keys.stream().anyMatch(key -> old(key).filter(old::equals).isPresent());
    }

    /** Parts of the new document that stand in another order than before: the fewest whose removal leaves the old order. */
    Set<String> moved(Document old, Document other) {
        List<Part> staying =
                other.parts().stream().filter(part -> old(part).isPresent()).toList();
        List<Integer> places = staying.stream()
                .map(part -> old.parts().indexOf(old(part).orElseThrow()))
                .toList();
        Set<Integer> kept = longestRise(places);
        Set<String> moved = new HashSet<>();
        for (int i = 0; i < places.size(); i++) {
            if (!kept.contains(i)) {
                moved.add(staying.get(i).key());
            }
        }
        return moved;
    }

    /** The indices of a longest rising sequence. */
    private static Set<Integer> longestRise(List<Integer> places) {
        int[] length = new int[places.size()];
        int[] before = new int[places.size()];
        int last = -1;
        for (int i = 0; i < places.size(); i++) {
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (places.get(j) < places.get(i) && length[j] > length[i]) {
                    length[i] = length[j];
                    before[i] = j;
                }
            }
            length[i]++;
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        Set<Integer> kept = new HashSet<>();
        for (int i = last; i >= 0; i = before[i]) {
            kept.add(i);
        }
        return kept;
    }
}
