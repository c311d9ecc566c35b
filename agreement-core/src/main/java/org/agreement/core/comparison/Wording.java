package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * How the words of a line were changed.
 *
 * @param segments both texts, in an order in which each can be read
 * @param terms the terms whose values were changed
 * @param before what else the line said
 * @param after what else the line says now; equal to what it said if only terms were changed
 * @param rewordings what else was changed
 */
record Wording(
        List<Segment> segments, List<TermChange> terms, String before, String after, List<Rewording> rewordings) {

    /** The change from one line to the other. */
    static Wording between(Line old, Line other, BiPredicate<Token, Token> same) {
        List<Edit> edits = Edits.between(old.tokens(), other.tokens(), same);
        List<Step> steps = Step.between(old.tokens(), other.tokens(), edits);
        String marker = other.marker().isEmpty() ? old.marker() : other.marker();
        Values values = new Values(steps);
        return new Wording(
                segments(marker, steps),
                values.changes(),
                values.rest(Segment.Kind.INSERTED),
                values.rest(Segment.Kind.DELETED),
                values.rewordings());
    }

    boolean isChanged() {
        return segments.stream().anyMatch(segment -> segment.kind() != Segment.Kind.SAME);
    }

    /** Whether more was changed than the values of terms. */
    boolean isReworded() {
        return !before.equals(after);
    }

    /** A whole text that stands in one version only. */
    static List<Segment> whole(Segment.Kind kind, String text) {
        return text.isEmpty() ? List.of() : List.of(new Segment(kind, text));
    }

    private static List<Segment> segments(String marker, List<Step> steps) {
        List<Segment> segments = new ArrayList<>();
        if (!marker.isEmpty()) {
            segments.add(new Segment(Segment.Kind.SAME, marker));
        }
        for (Step step : steps) {
            int last = segments.size() - 1;
            if (last >= 0 && segments.get(last).kind() == step.kind()) {
                String text = segments.get(last).text() + step.token().printed();
                segments.set(last, new Segment(step.kind(), text));
            } else {
                segments.add(new Segment(step.kind(), step.token().printed()));
            }
        }
        return List.copyOf(segments);
    }
}
