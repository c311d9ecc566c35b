package org.agreement.core.report;

import java.util.Collection;
import java.util.List;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;
import org.agreement.core.assembly.Scale;
import org.agreement.core.refusal.Language;
import org.agreement.core.render.BalancePicture;
import org.agreement.core.render.Html;
import org.agreement.core.render.PageHead;
import org.agreement.core.review.Reported;
import org.agreement.core.review.Reviewed;
import org.agreement.core.review.Suppression;

/**
 * Findings as one self-contained page: the texts with marks, the findings beside them, a filter without script, the balance of our
 * own agreements; to read on a screen and to print. All that is text is escaped; the page is well-formed XML.
 */
public final class HtmlReport {

    private final Language language;
    private final RuleLinks links;
    private final Html page;

    private HtmlReport(Language language, RuleLinks links) {
        this.language = language;
        this.links = links;
        this.page = PageHead.of(language.tag(), language.of(ReportWords.TITLE), ReportStyle.of());
    }

    /** The page. */
    public static String of(List<Reviewed> reviewed, Language language, RuleLinks links) {
        return new HtmlReport(language, links).write(reviewed);
    }

    private String write(List<Reviewed> reviewed) {
        page.raw("<body>\n<header>\n");
        element("h1", ReportWords.TITLE);
        List<Finding> all =
                reviewed.stream().flatMap(one -> one.findings().stream()).toList();
        page.raw("<p>").text(language.of(count(all))).raw("</p>\n");
        if (!all.isEmpty()) {
            filter(all);
        }
        if (reviewed.size() > 1) {
            contents(reviewed);
        }
        page.raw("</header>\n<main>\n");
        for (int i = 0; i < reviewed.size(); i++) {
            file(reviewed.get(i), "f" + (i + 1) + "-");
        }
        page.raw("</main>\n<footer>\n");
        element("p", ReportWords.CAVEAT);
        return page.raw("</footer>\n</body>\n</html>\n").toString();
    }

    private void element(String name, Bilingual words) {
        page.element(name, language.of(words)).raw("\n");
    }

    private static Bilingual count(Collection<Finding> findings) {
        return ReportWords.count(
                findings.size(),
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.NOTICE));
    }

    private static long count(Collection<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Boxes for what there is; the style sheet looks at them. */
    private void filter(List<Finding> all) {
        page.raw("<form class=\"filter\">\n<fieldset>\n");
        element("legend", ReportWords.SHOW);
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTICE)) {
            long count = count(all, severity);
            box("s-" + severity.text(), severity.text(), language.of(ReportWords.severity(severity)), count);
        }
        page.raw("<span class=\"gap\"></span>\n");
        for (FindingClass kind : FindingClass.values()) {
            long count = all.stream()
                    .filter(finding -> finding.findingClass() == kind)
                    .count();
            box("c-" + kind.text(), "", language.of(ReportWords.kind(kind)), count);
        }
        page.raw("<span class=\"gap\"></span>\n<label><input type=\"checkbox\" id=\"only-found\"/> ")
                .text(language.of(ReportWords.ONLY_FOUND))
                .raw("</label>\n</fieldset>\n</form>\n");
    }

    private void box(String id, String kind, String label, long count) {
        if (count > 0) {
            page.raw("<label class=\"" + kind + "\"><input type=\"checkbox\" id=\"" + id + "\" checked=\"checked\"/> ")
                    .text(label + " " + count)
                    .raw("</label>\n");
        }
    }

    private void contents(List<Reviewed> reviewed) {
        page.raw("<nav aria-label=\"").text(language.of(ReportWords.FILES)).raw("\">\n<ol>\n");
        for (int i = 0; i < reviewed.size(); i++) {
            page.raw("<li><a href=\"#f" + (i + 1) + "-\">")
                    .text(reviewed.get(i).name())
                    .raw("</a> ")
                    .text(language.of(count(reviewed.get(i).findings())))
                    .raw("</li>\n");
        }
        page.raw("</ol>\n</nav>\n");
    }

    private void file(Reviewed reviewed, String prefix) {
        page.raw("<section class=\"file\" id=\"" + prefix + "\">\n")
                .element("h2", reviewed.name())
                .raw("\n");
        element(
                "p",
                ReportWords.about(reviewed.text().relation(), reviewed.text().asOf()));
        element("p", reviewed.findings().isEmpty() ? ReportWords.NONE : count(reviewed.findings()));
        new MarkedText(reviewed, language, links, prefix, page).write();
        if (!reviewed.suppressed().isEmpty()) {
            uncounted(reviewed.suppressed());
        }
        reviewed.agreement()
                .ifPresent(agreement -> new BalancePicture(agreement, Scale.weigh(agreement), prefix).write(page));
        page.raw("</section>\n");
    }

    private void uncounted(List<Reported> suppressed) {
        MarginNote notes = new MarginNote(language, links, page);
        page.raw("<details>\n<summary>")
                .text(language.of(ReportWords.UNCOUNTED) + " " + suppressed.size())
                .raw("</summary>\n<ul>\n");
        for (Reported one : suppressed) {
            page.raw("<li>");
            notes.rule(one.finding().rule());
            page.text(" " + language.of(one.finding().message()) + " “"
                    + one.finding().text() + "” ");
            one.suppression().ifPresent(why -> page.text(reason(why)));
            page.raw("</li>\n");
        }
        page.raw("</ul>\n</details>\n");
    }

    private String reason(Suppression why) {
        return why.kind() == Suppression.Kind.BASELINE
                ? language.of(ReportWords.KNOWN)
                : language.of(ReportWords.REASON) + why.reason();
    }
}
