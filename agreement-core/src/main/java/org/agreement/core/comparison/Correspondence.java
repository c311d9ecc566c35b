package org.agreement.core.comparison;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.agreement.api.review.Passage.Kind;

/** What of the old document the references of the new one lead to, so that a reference is not changed by a number alone. */
final class Correspondence {

    private final Matching matching;
    private final Map<Target, Target> items = new HashMap<>();

    Correspondence(Matching matching) {
        this.matching = matching;
    }

    /** Notes which items of two parts are the same. */
    void note(Part old, Part other, List<LinePair> pairs) {
        IdentityHashMap<Line, Integer> before = numbers(old);
        IdentityHashMap<Line, Integer> after = numbers(other);
        for (LinePair pair : pairs) {
            Integer one = pair.old().map(before::get).orElse(0);
            Integer two = pair.other().map(after::get).orElse(0);
            if (one > 0 && two > 0) {
                items.put(new Target(other.key(), two), new Target(old.key(), one));
            }
        }
    }

    /** Whether the tokens say the same, or refer to the same. */
    boolean same(Token old, Token other) {
        if (old.text().equals(other.text())) {
            return true;
        }
        return old.target().isPresent() && other.target().flatMap(this::old).equals(old.target());
    }

    private Optional<Target> old(Target target) {
        return target.item() > 0
                ? Optional.ofNullable(items.get(target))
                : matching.old(target.part()).map(part -> new Target(part.key(), 0));
    }

    /** The numbers of the items of a part: as they are marked, else counted; 0 for other lines. */
    private static IdentityHashMap<Line, Integer> numbers(Part part) {
        IdentityHashMap<Line, Integer> numbers = new IdentityHashMap<>();
        int last = 0;
        for (Line line : part.lines()) {
            boolean item = line.kind() == Kind.ITEM || !line.marker().isEmpty();
            OptionalInt marked = Heading.number(line.marker().replaceAll("[（()）\\s]", ""));
            last = item ? marked.orElse(last + 1) : last;
            numbers.put(line, item ? last : 0);
        }
        return numbers;
    }
}
