package org.agreement.cli;

import java.util.List;
import java.util.Optional;
import org.agreement.api.review.Finding;
import org.agreement.core.Compared;
import org.agreement.core.comparison.Difference;
import org.agreement.core.comparison.Difference.Kind;
import org.agreement.core.comparison.Segment;
import org.agreement.core.comparison.Significance;
import org.agreement.core.refusal.Language;
import org.agreement.core.render.Html;
import org.agreement.core.render.PageHead;
import org.agreement.core.review.SourceLine;

/** A comparison as one self-contained page: what was deleted is struck out, what was inserted underlined, every text escaped and none turned round. */
final class DiffHtml {

    private static final String STYLE = """
            :root { color-scheme: light dark; }
            :root { --paper: #fff; --ink: #1a1a1a; --faint: #5f6368; --old: #b00020; --new: #00662b; --substance: #8a5a00; }
            body { background: var(--paper); color: var(--ink); margin: 2rem auto; max-width: 50rem; padding: 0 1rem; line-height: 1.7;
              font-family: "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
            h1 { font-size: 1.4rem; } h2 { font-size: 1.05rem; margin: 1.6rem 0 .3rem; }
            p, pre { margin: .3rem 0; } pre { white-space: pre-wrap; font: inherit; }
            pre, code, del, ins { overflow-wrap: anywhere; }
            del { color: var(--old); } ins { color: var(--new); }
            .class { border: 1px solid; border-radius: .3rem; padding: 0 .4rem; font-size: .85rem; margin-right: .4rem; }
            .price, .untracked { color: var(--old); } .substance { color: var(--substance); } .wording { color: var(--faint); }
            code { font-size: .85rem; color: var(--faint); } dl { margin: .3rem 0; } dt { font-weight: bold; } dd { margin: 0 0 .3rem 1rem; }
            @media screen and (prefers-color-scheme: dark) {
              :root { --paper: #16181b; --ink: #e6e6e3; --faint: #b0b4b8; --old: #ff8a80; --new: #7ee2a8; --substance: #ffc266; }
            }
            @media print { :root { color-scheme: light; } body { margin: 0; max-width: none; } article { break-inside: avoid; } }
            """;

    private final Session session;
    private final Language language;
    private final DiffTracking tracking;
    private final Html page;

    DiffHtml(Session session) {
        this.session = session;
        this.language = session.texts().language();
        this.tracking = new DiffTracking(session);
        this.page = PageHead.of(language.tag(), session.text("diff.title"), STYLE);
    }

    String of(Compared compared) {
        List<Difference> all = compared.comparison().differences();
        List<Difference> others = DiffGroups.others(all);
        page.raw("<body>\n<main>\n");
        String matchedBy = session.text(
                "diff.matchedBy." + compared.comparison().matchedBy().text());
        page.element("h1", session.text("diff.heading", compared.from(), compared.to(), matchedBy))
                .raw("\n");
        page.element("p", DiffReport.counts(session, others)).raw("\n");
        tracking.summary(compared.comparison())
                .ifPresent(summary -> page.element("p", summary).raw("\n"));
        DiffGroups.of(others).forEach(this::group);
        renumbered(DiffGroups.renumbered(all));
        asides(new DiffAsides(session).lines(compared.comparison()));
        findings(compared.review().findings());
        return SourceLine.printableLines(page.raw("</main>\n</body>\n</html>\n").toString());
    }

    private void group(List<Difference> group) {
        Difference first = group.get(0);
        Significance most = DiffGroups.most(group);
        page.raw("<article>\n<h2><span class=\"class " + most.text() + "\">")
                .text(session.text("diff.class." + most.text()))
                .raw("</span>")
                .text(session.text("diff.kind." + first.kind().text()) + " " + DiffReport.place(session, first));
        first.clause().ifPresent(id -> page.raw(" ").element("code", id));
        mark(tracking.mark(group));
        page.raw("</h2>\n");
        String authors = tracking.authors(group);
        if (!authors.isEmpty()) {
            page.element("p", session.text("diff.by", authors)).raw("\n");
        }
        for (Difference one : group) {
            one.path().ifPresent(path -> term(path, one, tracking.markOne(one, group)));
        }
        if (first.kind() == Kind.MOVED) {
            page.element("p", first.before() + " → " + first.after());
            marked(first.text());
        } else if (first.text().isEmpty()) {
            boolean added = first.kind() == Kind.ADDED;
            page.raw("<pre lang=\"zh-CN\">").element(added ? "ins" : "del", added ? first.after() : first.before());
            page.raw("</pre>\n");
        } else {
            marked(first.text());
        }
        page.raw("</article>\n");
    }

    private void marked(List<Segment> segments) {
        page.raw("<pre lang=\"zh-CN\">");
        segments.forEach(this::segment);
        page.raw("</pre>\n");
    }

    private void term(String path, Difference difference, Optional<String> mark) {
        page.raw("<p>")
                .element("code", path)
                .raw(" ")
                .element("del", difference.before())
                .raw(" ");
        page.element("ins", difference.after());
        mark(mark);
        page.raw("</p>\n");
    }

    private void mark(Optional<String> mark) {
        mark.ifPresent(
                words -> page.raw(" <strong class=\"untracked\">").text(words).raw("</strong>"));
    }

    private void segment(Segment segment) {
        switch (segment.kind()) {
            case SAME -> page.text(segment.text());
            case DELETED -> page.element("del", segment.text());
            case INSERTED -> page.element("ins", segment.text());
        }
    }

    private void renumbered(List<Difference> renumbered) {
        if (renumbered.isEmpty()) {
            return;
        }
        page.raw("<article>\n").element("h2", session.text("diff.renumbered", renumbered.size()));
        for (List<Difference> run : DiffGroups.runs(renumbered)) {
            page.element("p", DiffReport.renumbered(session, run)).raw("\n");
        }
        page.raw("</article>\n");
    }

    private void asides(List<String> asides) {
        if (asides.isEmpty()) {
            return;
        }
        page.raw("<article>\n").element("h2", session.text("diff.asides"));
        asides.forEach(line -> page.element("p", line).raw("\n"));
        page.raw("</article>\n");
    }

    private void findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        page.raw("<article>\n").element("h2", session.text("diff.findings")).raw("\n<dl>\n");
        for (Finding finding : findings) {
            String severity = session.text("severity." + finding.severity().text());
            page.element("dt", severity + " " + finding.text() + " (" + finding.rule() + ")");
            page.element("dd", language.of(finding.message()) + " " + language.of(finding.suggestion()))
                    .raw("\n");
        }
        page.raw("</dl>\n</article>\n");
    }
}
