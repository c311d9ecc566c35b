package org.agreement.cli;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agreement.core.comparison.Comparison;
import org.agreement.core.comparison.Difference;
import org.agreement.core.comparison.Revisions;
import org.agreement.core.comparison.Tracking;
import org.agreement.core.comparison.Tracking.Tracked;
import org.agreement.core.review.SourceLine;

/** Tells people which differences are tracked as changes in the document, who made these, and what was changed without. */
final class DiffTracking {

    /** So many are named. */
    private static final int NAMED = 5;

    private final Session session;

    DiffTracking(Session session) {
        this.session = session;
    }

    /** The tracked changes of the document in one line; empty if it tracks none. */
    Optional<String> summary(Comparison comparison) {
        return comparison.revisions().map(revisions -> summary(revisions, comparison));
    }

    private String summary(Revisions revisions, Comparison comparison) {
        String who = Stream.of(authors(revisions), days(revisions))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(session.text("diff.revisions.and")));
        List<Difference> differences = DiffGroups.others(comparison.differences());
        long untracked = count(differences, Tracked.NO);
        long partly = count(differences, Tracked.PARTLY);
        StringBuilder summary = new StringBuilder(session.text("diff.revisions", revisions.count(), who));
        if (untracked > 0) {
            summary.append(session.text("diff.revisions.untracked", untracked));
        }
        if (partly > 0) {
            summary.append(session.text("diff.revisions.partly", partly));
        }
        if (untracked + partly == 0 && !differences.isEmpty()) {
            summary.append(session.text("diff.revisions.all"));
        }
        if (revisions.concealed() > 0) {
            summary.append(session.text("diff.revisions.concealed", revisions.concealed()));
        }
        return summary.toString();
    }

    private String authors(Revisions revisions) {
        List<Revisions.Author> authors = revisions.authors();
        if (authors.size() == 1) {
            return name(authors.get(0).name());
        }
        return named(authors.stream()
                .map(author -> session.text("diff.revisions.author", name(author.name()), author.count()))
                .toList());
    }

    /** The first of the authors, and how many there are besides. */
    private String named(List<String> authors) {
        String named = authors.stream().limit(NAMED).collect(Collectors.joining(session.text("diff.revisions.and")));
        return authors.size() <= NAMED ? named : session.text("diff.revisions.others", named, authors.size() - NAMED);
    }

    private String days(Revisions revisions) {
        Optional<String> first =
                revisions.first().map(LocalDateTime::toLocalDate).map(String::valueOf);
        Optional<String> last = revisions.last().map(LocalDateTime::toLocalDate).map(String::valueOf);
        return first.equals(last)
                ? first.orElse("")
                : session.text("diff.revisions.days", first.orElse(""), last.orElse(""));
    }

    private String name(String author) {
        return author.isEmpty() ? session.text("diff.nameless") : SourceLine.printable(author);
    }

    /** A warning for each way in which the document was changed without tracking, though it tracks changes. */
    List<String> warnings(Comparison comparison, String name) {
        List<Difference> differences = DiffGroups.others(comparison.differences());
        long untracked = count(differences, Tracked.NO) + count(differences, Tracked.PARTLY);
        int concealed = comparison.revisions().map(Revisions::concealed).orElse(0);
        return Stream.of(
                        untracked == 0 ? "" : session.text("diff.untracked.warning", name, untracked),
                        concealed == 0 ? "" : session.text("diff.concealed.warning", name, concealed))
                .filter(warning -> !warning.isEmpty())
                .toList();
    }

    /** How much of what was changed in one line is not tracked; empty where all of it is, or nothing is known. */
    Optional<String> mark(List<Difference> group) {
        List<Tracked> tracked = group.stream()
                .flatMap(one -> one.tracking().stream())
                .map(Tracking::tracked)
                .toList();
        if (tracked.stream().allMatch(one -> one == Tracked.YES)) {
            return Optional.empty();
        }
        boolean none = tracked.stream().allMatch(one -> one == Tracked.NO);
        return Optional.of(session.text(none ? "diff.untracked" : "diff.partly"));
    }

    /** How much of a difference is not tracked, where others of the same line are tracked otherwise. */
    Optional<String> markOne(Difference one, List<Difference> group) {
        Optional<String> mark = mark(List.of(one));
        return mark.equals(mark(group)) ? Optional.empty() : mark;
    }

    /** Who made the tracked changes in one line; empty if nobody did. */
    String authors(List<Difference> group) {
        return named(group.stream()
                .flatMap(one -> one.tracking().stream())
                .flatMap(tracking -> tracking.authors().stream())
                .distinct()
                .map(this::name)
                .toList());
    }

    private static long count(List<Difference> differences, Tracked tracked) {
        return differences.stream()
                .flatMap(one -> one.tracking().stream())
                .filter(tracking -> tracking.tracked() == tracked)
                .count();
    }
}
