package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.review.Passage;

/** What is typed before the first word of a clause stands in its mark, but is no part of it. */
final class MarkedClauses {

    private MarkedClauses() {}

    /** The passages, with those before the heading of a clause in no clause. */
    static List<Passage> settled(List<Passage> passages, Document old) {
        Map<ClauseId, Integer> headings = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            int place = i;
            passages.get(i)
                    .clause()
                    .filter(id -> isHeading(passages.get(place), id, old))
                    .ifPresent(id -> headings.putIfAbsent(id, place));
        }
        List<Passage> settled = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            int begins =
                    passage.clause().map(id -> headings.getOrDefault(id, 0)).orElse(0);
            settled.add(i < begins ? unmarked(passage) : passage);
        }
        return settled;
    }

    private static boolean isHeading(Passage passage, ClauseId id, Document old) {
        Optional<String> title = old.part(id.toString()).map(Part::title);
        return Heading.labelled(
                        passage.text(), words -> title.filter(words::equals).isPresent())
                .filter(heading -> title.filter(heading.title()::equals).isPresent())
                .isPresent();
    }

    private static Passage unmarked(Passage passage) {
        return new Passage(
                passage.kind(),
                passage.start(),
                passage.end(),
                passage.text(),
                passage.heading(),
                Optional.empty(),
                passage.effect());
    }
}
