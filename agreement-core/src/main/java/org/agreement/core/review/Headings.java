package org.agreement.core.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Passage.Kind;

/** The headings of a text by their places, with their numbers. */
public final class Headings {

    private final TreeMap<Integer, String> byStart = new TreeMap<>();

    private Headings() {}

    /** No headings. */
    static Headings none() {
        return new Headings();
    }

    /** The headings of chapters and clauses among the passages of a text. */
    public static Headings of(List<Passage> passages) {
        Headings headings = new Headings();
        passages.stream()
                .filter(passage -> passage.kind() == Kind.SECTION || passage.kind() == Kind.CLAUSE)
                .forEach(passage -> headings.byStart.put(passage.start(), passage.text()));
        return headings;
    }

    /** The last heading at or before a code point. */
    public Optional<String> above(int place) {
        return Optional.ofNullable(byStart.floorEntry(place)).map(Map.Entry::getValue);
    }
}
