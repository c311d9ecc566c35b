package org.agreement.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.agreement.api.review.Relation;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.cli.options.ReviewFormat;
import org.agreement.cli.output.Table;
import org.agreement.cli.output.Table.Column;
import org.agreement.core.data.JsonObject;
import org.agreement.core.refusal.Language;
import org.agreement.core.review.PhraseRule;
import org.agreement.core.review.Reviewer;
import org.agreement.core.review.RuleJson;

/** Tells what the review rules are about: all in a list, or one on a page. */
final class RulePages {

    private final Session session;
    private final ReviewFormat format;
    private final Reviewer reviewer;
    private final Language language;

    RulePages(Session session, ReviewFormat format) {
        this.session = session;
        this.format = format;
        this.reviewer = session.engine().review().reviewer();
        this.language = session.texts().language();
    }

    void print(Optional<String> name) {
        if (format != ReviewFormat.TEXT && format != ReviewFormat.JSON) {
            throw session.mistake("mistake.rules", format);
        }
        List<RuleDescriptor> rules = name.map(reviewer::rule).map(List::of).orElseGet(reviewer::rules);
        if (format == ReviewFormat.JSON) {
            RuleJson json = new RuleJson(reviewer, language);
            session.print(JsonObject.builder()
                    .put("rules", rules.stream().map(json::of).toList())
                    .build());
        } else if (name.isPresent()) {
            page(rules.get(0));
        } else {
            list(rules);
        }
    }

    private void list(List<RuleDescriptor> rules) {
        Table table = new Table(List.of(
                Column.left(session.text("rule.id")),
                Column.left(session.text("rule.class")),
                Column.left(session.text("finding.severity")),
                Column.left(session.text("rule.protects")),
                Column.left(session.text("rule.title"))));
        rules.forEach(rule -> table.add(
                rule.id(),
                session.text("class." + rule.findingClass().text()),
                session.text("severity." + rule.severity().text()),
                protects(rule),
                language.of(rule.title())));
        session.print(table);
    }

    private void page(RuleDescriptor rule) {
        session.heading(rule.id() + " " + language.of(rule.title()));
        line("rule.class", session.text("class." + rule.findingClass().text()));
        line("finding.severity", session.text("severity." + rule.severity().text()));
        reviewer.phraseRule(rule.id()).ifPresent(this::particulars);
        line("rule.protects", protects(rule));
        line("finding.suggestion", language.of(rule.explanation()));
        rule.basis().forEach(basis -> line("rule.basis", reviewer.cited(basis, language)));
        reviewer.phraseRule(rule.id()).ifPresent(this::examples);
    }

    private void particulars(PhraseRule rule) {
        rule.forConsumers()
                .ifPresent(severity -> line("rule.forConsumers", session.text("severity." + severity.text())));
        rule.days().ifPresent(days -> line("rule.applies", language.of(days)));
    }

    private void examples(PhraseRule rule) {
        session.out().println();
        session.heading(session.text("rule.bad"));
        rule.bad().forEach(text -> session.out().println("  " + text.strip()));
        session.heading(session.text("rule.good"));
        rule.good().forEach(text -> session.out().println("  " + text.strip()));
    }

    private void line(String key, String value) {
        session.out().println(session.text("rule.line", session.text(key), value));
    }

    private String protects(RuleDescriptor rule) {
        return rule.relations().stream().map(Relation::text).collect(Collectors.joining(", "));
    }
}
