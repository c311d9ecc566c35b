package org.agreement.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.agreement.cli.output.Style;
import org.agreement.core.Compared;
import org.agreement.core.comparison.Difference;
import org.agreement.core.comparison.Difference.Kind;
import org.agreement.core.comparison.PartKind;
import org.agreement.core.comparison.Segment;
import org.agreement.core.comparison.Significance;
import org.agreement.core.review.SourceLine;

/** Tells a person what tells two texts apart: what was changed with its old and new words, renumbered parts in one line. */
final class DiffReport {

    /** So many characters of what stayed are shown beside what did not. */
    private static final int AROUND = 24;

    private static final String MORE = "…";

    private final Session session;
    private final PrintWriter out;
    private final Style style;
    private final DiffTracking tracking;

    DiffReport(Session session, Style style, PrintWriter out) {
        this.session = session;
        this.out = out;
        this.style = style;
        this.tracking = new DiffTracking(session);
    }

    void print(Compared compared) {
        List<Difference> all = compared.comparison().differences();
        String matchedBy = compared.comparison().matchedBy().text();
        out.println(style.strong(session.text(
                "diff.heading", compared.from(), compared.to(), session.text("diff.matchedBy." + matchedBy))));
        List<Difference> renumbered = DiffGroups.renumbered(all);
        List<Difference> others = DiffGroups.others(all);
        out.println(counts(session, others));
        tracking.summary(compared.comparison()).ifPresent(out::println);
        DiffGroups.of(others).forEach(this::group);
        if (!renumbered.isEmpty()) {
            out.println();
            out.println(session.text("diff.renumbered", renumbered.size()));
            DiffGroups.runs(renumbered).forEach(run -> out.println("  " + style.faint(renumbered(session, run))));
        }
        List<String> asides = new DiffAsides(session).lines(compared.comparison());
        if (!asides.isEmpty()) {
            out.println();
            out.println(session.text("diff.asides"));
            asides.forEach(line -> out.println("  " + line));
        }
        if (!compared.review().findings().isEmpty()) {
            out.println();
            out.println(session.text("diff.findings"));
            new ReviewReport(session, compared.review(), style, out).print();
        }
    }

    static String counts(Session session, List<Difference> differences) {
        return differences.isEmpty()
                ? session.text("diff.none")
                : session.text(
                        "diff.counts",
                        differences.size(),
                        DiffGroups.count(differences, Significance.PRICE),
                        DiffGroups.count(differences, Significance.SUBSTANCE),
                        DiffGroups.count(differences, Significance.WORDING));
    }

    private void group(List<Difference> group) {
        Difference first = group.get(0);
        Significance most = DiffGroups.most(group);
        out.println();
        out.println(significance(most) + " "
                + session.text("diff.kind." + first.kind().text()) + " "
                + style.strong(place(session, first))
                + first.clause().map(id -> style.faint(" " + id)).orElse("")
                + mark(tracking.mark(group))
                + authors(group));
        for (Difference one : group) {
            one.path()
                    .ifPresent(path -> out.println("  "
                            + session.text(
                                    "diff.term",
                                    path,
                                    SourceLine.printable(one.before()),
                                    SourceLine.printable(one.after()))
                            + mark(tracking.markOne(one, group))));
        }
        if (first.kind() == Kind.MOVED) {
            moved(first);
        } else if (first.text().isEmpty()) {
            whole(first);
        } else {
            out.println("  " + marked(first.text()));
        }
    }

    private String mark(Optional<String> mark) {
        return mark.map(words -> " " + style.error(words)).orElse("");
    }

    private String authors(List<Difference> group) {
        String authors = tracking.authors(group);
        return authors.isEmpty() ? "" : style.faint(" " + session.text("diff.by", authors));
    }

    private void moved(Difference difference) {
        out.println("  " + difference.before() + " → " + difference.after());
        if (!difference.text().isEmpty()) {
            out.println("  " + marked(difference.text()));
        }
    }

    private void whole(Difference difference) {
        boolean added = difference.kind() == Kind.ADDED;
        (added ? difference.after() : difference.before())
                .lines()
                .forEach(line -> out.println("  " + (added ? inserted(line) : deleted(line))));
    }

    /** Parts that follow each other, before and after. */
    static String renumbered(Session session, List<Difference> run) {
        Difference first = run.get(0);
        Difference last = run.get(run.size() - 1);
        return run.size() == 1
                ? session.text("diff.term", SourceLine.printable(first.title()), first.before(), first.after())
                : session.text("diff.range", first.before(), last.before(), first.after(), last.after());
    }

    static String place(Session session, Difference difference) {
        boolean named = difference.part() != PartKind.FRONT && difference.part() != PartKind.CLOSING;
        String words = difference.number() + " " + difference.title();
        return named
                ? SourceLine.printable(words).strip()
                : session.text("diff.part." + difference.part().text());
    }

    private String marked(List<Segment> segments) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            line.append(
                    switch (segment.kind()) {
                        case SAME -> around(SourceLine.printable(segment.text()), i == 0, i == segments.size() - 1);
                        case DELETED -> deleted(segment.text());
                        case INSERTED -> inserted(segment.text());
                    });
        }
        return line.toString();
    }

    private static String around(String text, boolean first, boolean last) {
        int most = (first || last ? 1 : 2) * AROUND;
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        String head = text.substring(0, text.offsetByCodePoints(0, AROUND));
        String tail = text.substring(text.offsetByCodePoints(text.length(), -AROUND));
        return (first ? "" : head) + MORE + (last ? "" : tail);
    }

    private String deleted(String text) {
        return style.error("[-" + SourceLine.printable(text) + "-]");
    }

    private String inserted(String text) {
        return style.added("{+" + SourceLine.printable(text) + "+}");
    }

    private String significance(Significance significance) {
        String text = session.text("diff.class." + significance.text());
        return switch (significance) {
            case PRICE -> style.error(text);
            case SUBSTANCE -> style.warning(text);
            case WORDING -> style.faint(text);
        };
    }
}
