package org.agreement.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.review.Finding;
import org.agreement.api.review.Severity;
import org.agreement.cli.output.Style;
import org.agreement.core.assembly.DisplayWidth;
import org.agreement.core.refusal.Language;
import org.agreement.core.review.Headings;
import org.agreement.core.review.LineNumbers;
import org.agreement.core.review.Reviewed;
import org.agreement.core.review.SourceLine;
import org.agreement.core.review.Suppression;
import org.agreement.core.review.TextIndex;

/** Tells a person what was found in a text: by rule, the gravest first, each place with its line and a mark under the words. */
final class ReviewReport {

    private static final int BEFORE = 24;
    private static final int AFTER = 48;

    private final Session session;
    private final Reviewed reviewed;
    private final TextIndex index;
    private final LineNumbers lines;
    private final Headings headings;
    private final Language language;
    private final Style style;
    private final PrintWriter out;

    ReviewReport(Session session, Reviewed reviewed, Style style, PrintWriter out) {
        this.session = session;
        this.reviewed = reviewed;
        this.style = style;
        this.out = out;
        this.index = new TextIndex(reviewed.text().text());
        this.lines = new LineNumbers(reviewed.text().text());
        this.headings = Headings.of(reviewed.text().passages());
        this.language = session.texts().language();
    }

    void print() {
        List<Finding> findings = reviewed.findings();
        out.println(style.strong(session.text(
                "review.heading",
                SourceLine.printable(reviewed.name()),
                session.text("relation." + reviewed.text().relation().text()),
                reviewed.text().asOf())));
        out.println(counts(session, findings));
        uncounted(Suppression.Kind.IN_TEXT, "review.allowed");
        uncounted(Suppression.Kind.BASELINE, "review.known");
        groups(findings).forEach(this::group);
        out.println();
    }

    /** How many there are of each severity, in words. */
    static String counts(Session session, List<Finding> findings) {
        return findings.isEmpty()
                ? session.text("created.noFindings")
                : session.text(
                        "review.counts",
                        findings.size(),
                        count(findings, Severity.ERROR),
                        count(findings, Severity.WARNING),
                        count(findings, Severity.NOTICE));
    }

    private void uncounted(Suppression.Kind kind, String key) {
        long count = reviewed.suppressed().stream()
                .filter(one ->
                        one.suppression().filter(why -> why.kind() == kind).isPresent())
                .count();
        if (count > 0) {
            out.println(session.text(key, count));
        }
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static List<List<Finding>> groups(List<Finding> findings) {
        Map<List<Object>, List<Finding>> groups = new LinkedHashMap<>();
        findings.forEach(
                finding -> groups.computeIfAbsent(List.of(finding.severity(), finding.rule()), key -> new ArrayList<>())
                        .add(finding));
        return groups.values().stream()
                .sorted(Comparator.comparing(
                        (List<Finding> group) -> group.get(0).severity(), Comparator.reverseOrder()))
                .toList();
    }

    private void group(List<Finding> group) {
        Finding first = group.get(0);
        boolean alike = group.stream().allMatch(finding -> finding.message().equals(first.message()));
        boolean advised =
                group.stream().allMatch(finding -> finding.suggestion().equals(first.suggestion()));
        out.println();
        out.println(severity(first.severity()) + " " + style.strong(first.rule())
                + (alike ? " " + language.of(first.message()) : "")
                + session.text("review.places", group.size()));
        if (advised) {
            advice(first);
        }
        String basis = first.basis().stream().map(LegalBasis::cited).collect(Collectors.joining("；"));
        if (!basis.isEmpty()) {
            out.println("  " + session.text("review.basis", basis));
        }
        for (Finding finding : group) {
            place(finding);
            if (!alike) {
                out.println("    " + language.of(finding.message()));
            }
            if (!advised) {
                advice(finding);
            }
        }
    }

    private void advice(Finding finding) {
        out.println("  " + session.text("review.suggestion", language.of(finding.suggestion())));
    }

    private void place(Finding finding) {
        String heading = headings.above(finding.start()).orElse("");
        String line = session.text("review.line", lines.of(finding.start()));
        out.println("  " + style.faint(line + (heading.isEmpty() ? "" : " " + heading)));
        SourceLine source = SourceLine.around(index, finding.start(), finding.end(), BEFORE, AFTER);
        out.println("    " + source.before() + source.words() + source.after());
        String mark = "^".repeat(Math.max(1, DisplayWidth.of(source.words())));
        out.println("    " + " ".repeat(DisplayWidth.of(source.before())) + coloured(finding.severity(), mark));
    }

    private String severity(Severity severity) {
        return coloured(severity, session.text("severity." + severity.text()));
    }

    private String coloured(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> style.error(text);
            case WARNING -> style.warning(text);
            case NOTICE -> style.faint(text);
        };
    }
}
