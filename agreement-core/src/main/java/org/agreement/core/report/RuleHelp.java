package org.agreement.core.report;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.review.Relation;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.value.Bilingual;
import org.agreement.core.refusal.Language;
import org.agreement.core.review.PhraseRule;
import org.agreement.core.review.Reviewer;

/** What is to be known about a rule, as text and as Markdown. */
final class RuleHelp {

    private static final Bilingual BASIS = new Bilingual("依据", "Basis");
    private static final Bilingual PROTECTS = new Bilingual("保护", "Protects");
    private static final Bilingual BAD = new Bilingual("应当发现", "Must be found");
    private static final Bilingual GOOD = new Bilingual("不应发现", "Must not be found");
    private static final Bilingual BUSINESSES = new Bilingual("企业之间", "businesses");
    private static final Bilingual CONSUMERS = new Bilingual("消费者", "consumers");

    private final Reviewer reviewer;
    private final Language language;

    RuleHelp(Reviewer reviewer, Language language) {
        this.reviewer = reviewer;
        this.language = language;
    }

    String text(RuleDescriptor rule) {
        StringJoiner text = new StringJoiner("\n");
        text.add(language.of(rule.explanation()));
        text.add(labelled(PROTECTS, protects(rule)));
        rule.basis().forEach(basis -> text.add(labelled(BASIS, reviewer.cited(basis, language))));
        return text.toString();
    }

    String markdown(RuleDescriptor rule) {
        StringBuilder text = new StringBuilder();
        text.append("**").append(escaped(language.of(rule.title()))).append("**\n\n");
        text.append(escaped(language.of(rule.explanation()))).append("\n\n");
        text.append("- ").append(labelled(PROTECTS, protects(rule))).append('\n');
        for (LegalBasis basis : rule.basis()) {
            text.append("- ")
                    .append(labelled(BASIS, escaped(reviewer.cited(basis, language))))
                    .append('\n');
        }
        Optional<PhraseRule> data = reviewer.phraseRule(rule.id());
        examples(BAD, data.map(PhraseRule::bad).orElse(List.of()), text);
        examples(GOOD, data.map(PhraseRule::good).orElse(List.of()), text);
        return text.toString();
    }

    private void examples(Bilingual label, List<String> examples, StringBuilder text) {
        if (!examples.isEmpty()) {
            text.append('\n').append(language.of(label)).append(language.of(new Bilingual("：", ":")));
            text.append("\n\n");
            examples.forEach(example -> text.append("- ")
                    .append(escaped(example.strip().replaceAll("\\s*\\R\\s*", " / ")))
                    .append('\n'));
        }
    }

    private String protects(RuleDescriptor rule) {
        return rule.relations().stream()
                .map(relation -> language.of(relation == Relation.B2B ? BUSINESSES : CONSUMERS))
                .collect(Collectors.joining(language.of(new Bilingual("、", ", "))));
    }

    private String labelled(Bilingual label, String value) {
        return language.of(label) + language.of(new Bilingual("：", ": ")) + value;
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_{}\\[\\]<>#|~]", "\\\\$0");
    }
}
