package org.agreement.core.comparison;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.render.Redline;
import org.agreement.api.review.Passage;
import org.agreement.api.review.TrackedChanges;
import org.agreement.core.comparison.Authorship.Stretches;
import org.agreement.core.comparison.Comparison.MatchedBy;
import org.agreement.core.comparison.Tracking.Tracked;

/** Compares an agreement with another one, or with a text that came back. */
public final class Comparer {

    private final Document old;
    private final Document other;
    private final Matching matching;
    private final Correspondence correspondence;
    private final Map<String, List<LinePair>> pairs = new LinkedHashMap<>();
    private final MatchedBy matchedBy;
    private final int unnamed;

    private Comparer(Document old, Document read, MatchedBy matchedBy, int unnamed, TextForm form) {
        this.old = old;
        this.matching = Matching.of(old, read);
        this.other = form.marksProminent() ? read : shown(read);
        this.correspondence = new Correspondence(matching);
        for (Part part : other.parts()) {
            matching.old(part).ifPresent(before -> {
                List<LinePair> lines = LinePair.between(before.lines(), part.lines());
                pairs.put(part.key(), lines);
                correspondence.note(before, part, lines);
            });
        }
        this.matchedBy = matchedBy;
        this.unnamed = unnamed;
    }

    /** What says nothing of conspicuous clauses leaves them as they were. */
    private Document shown(Document read) {
        return new Document(read.parts().stream()
                .map(part -> matching.old(part).filter(Part::prominent).isPresent() ? part.shown() : part)
                .toList());
    }

    /** Compares two of our own agreements. */
    public static Comparer of(Agreement old, Agreement other) {
        return new Comparer(OwnDocument.of(old), OwnDocument.of(other), MatchedBy.IDS, 0, TextForm.PLAIN);
    }

    /**
     * Compares an agreement with a text.
     *
     * @param number under which the agreement is kept, as its prints say it
     */
    public static Comparer of(Agreement old, String number, List<Passage> passages, TextForm form) {
        Document own = OwnDocument.of(old);
        List<Passage> text = passages.stream()
                .filter(passage -> !form.plain(passage.text()).strip().equals("协议编号：" + number))
                .toList();
        Document foreign = ForeignDocument.of(text, form, own);
        if (text.stream().noneMatch(passage -> passage.clause().isPresent())) {
            return new Comparer(own, foreign, MatchedBy.HEADINGS, 0, form);
        }
        long unnamed = foreign.parts().stream()
                .filter(part -> part.kind() == PartKind.CLAUSE && part.id().isEmpty())
                .count();
        return new Comparer(own, foreign, MatchedBy.CONTROLS, Math.toIntExact(unnamed), form);
    }

    /**
     * Both versions in one text.
     *
     * @param author whose the changes are
     * @param at when they were found
     */
    public Redline redline(String author, LocalDateTime at) {
        return new Redline(new RedlineWriter(old, other, matching).lines(pairs), author, at);
    }

    /** What tells the new version from the old one. */
    public Comparison comparison() {
        DifferenceFinder finder = finder();
        List<Difference> differences =
                finder.find().stream().map(Found::difference).toList();
        return new Comparison(differences, finder.changed(), matchedBy, unnamed, Optional.empty(), List.of());
    }

    /**
     * What tells the new version from the old one, and whether it was tracked as a change.
     *
     * @param before compares the old version with the text before the changes
     * @param text the new text, which the changes are in
     */
    public Comparison comparison(Comparer before, TrackedChanges changes, String text) {
        DifferenceFinder finder = finder();
        List<Found> all = finder.find();
        Untracked untracked = new Untracked(before.finder().find());
        Tracker tracker = new Tracker(all, untracked);
        Authorship authorship = new Authorship(
                new Stretches(text, changes.inserted()),
                new Stretches(changes.before().text(), changes.deleted()),
                before.became());
        List<Difference> differences = new ArrayList<>();
        for (Found found : all) {
            Tracked tracked = tracker.tracked(found);
            List<String> authors = tracked == Tracked.NO ? List.of() : authorship.of(found);
            differences.add(found.difference().with(new Tracking(tracked, authors)));
        }
        Optional<Revisions> revisions = Optional.of(Revisions.of(changes, untracked.concealed()));
        return new Comparison(differences, finder.changed(), matchedBy, unnamed, revisions, List.of());
    }

    private DifferenceFinder finder() {
        return new DifferenceFinder(old, other, matching, correspondence, pairs);
    }

    /** What became of the lines of the old version, by their places. */
    private Map<Integer, Line> became() {
        Map<Integer, Line> became = new HashMap<>();
        for (Part part : other.parts()) {
            matching.old(part)
                    .flatMap(Part::heading)
                    .ifPresent(line -> part.heading().ifPresent(now -> became.put(line.start(), now)));
        }
        pairs.values().stream()
                .flatMap(List::stream)
                .forEach(pair ->
                        pair.old().ifPresent(line -> pair.other().ifPresent(now -> became.put(line.start(), now))));
        return became;
    }
}
