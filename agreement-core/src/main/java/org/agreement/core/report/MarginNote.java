package org.agreement.core.report;

import java.util.stream.Collectors;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.review.Finding;
import org.agreement.core.refusal.Language;
import org.agreement.core.render.Html;

/** A finding beside the text that it is about. */
final class MarginNote {

    private final Language language;
    private final RuleLinks links;
    private final Html page;

    MarginNote(Language language, RuleLinks links, Html page) {
        this.language = language;
        this.links = links;
        this.page = page;
    }

    /** Adds the note of a finding; its id ends in the number that the mark in the text bears. */
    void write(Finding finding, String prefix, int number) {
        page.raw("<article class=\"note ")
                .text(finding.severity().text() + " " + finding.findingClass().text())
                .raw("\" id=\"")
                .text(prefix + "n" + number)
                .raw("\">\n<p class=\"head\"><a class=\"back\" href=\"#")
                .text(prefix + "r" + number)
                .raw("\" aria-label=\"")
                .text(language.of(ReportWords.BACK) + " " + number)
                .raw("\">")
                .text(String.valueOf(number))
                .raw("</a> ");
        page.element("strong", language.of(ReportWords.severity(finding.severity())))
                .text(" " + language.of(ReportWords.kind(finding.findingClass())) + " ");
        rule(finding.rule());
        page.raw("</p>\n");
        words(finding);
        page.raw("</article>\n");
    }

    /** Why, what would be better, and on what that rests. */
    void words(Finding finding) {
        page.element("p", language.of(finding.message())).raw("\n");
        String suggestion = language.of(finding.suggestion());
        if (!suggestion.isEmpty()) {
            page.element("p", language.of(ReportWords.SUGGESTION) + suggestion).raw("\n");
        }
        String basis = finding.basis().stream()
                .map(LegalBasis::cited)
                .collect(Collectors.joining(language.of(ReportWords.SEPARATOR)));
        if (!basis.isEmpty()) {
            page.raw("<p class=\"basis\">")
                    .text(language.of(ReportWords.BASIS) + basis)
                    .raw("</p>\n");
        }
    }

    /** The id of a rule, leading to its page where there is one. */
    void rule(String id) {
        links.of(id)
                .ifPresentOrElse(
                        uri -> page.raw("<a class=\"rule\" href=\"")
                                .text(uri)
                                .raw("\">")
                                .text(id)
                                .raw("</a>"),
                        () -> page.raw("<span class=\"rule\">").text(id).raw("</span>"));
    }
}
