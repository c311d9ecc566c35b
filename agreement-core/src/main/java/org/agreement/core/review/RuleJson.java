package org.agreement.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.review.Relation;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.core.clause.Law;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;
import org.agreement.core.refusal.Language;

/** Rules as {@code review --list-rules --format json} prints them. */
public final class RuleJson {

    private final Reviewer reviewer;
    private final Language language;

    public RuleJson(Reviewer reviewer, Language language) {
        this.reviewer = reviewer;
        this.language = language;
    }

    /** One rule; what is absent is {@code null}. */
    public JsonObject of(RuleDescriptor rule) {
        Optional<PhraseRule> data = reviewer.phraseRule(rule.id());
        return JsonObject.builder()
                .put("rule", rule.id())
                .put("class", rule.findingClass().text())
                .put("severity", rule.severity().text())
                .putOptional(
                        "severityForConsumers",
                        data.flatMap(PhraseRule::forConsumers).map(Severity::text))
                .putOptional("from", data.flatMap(PhraseRule::from).map(LocalDate::toString))
                .putOptional("until", data.flatMap(PhraseRule::until).map(LocalDate::toString))
                .put(
                        "protects",
                        JsonValue.texts(
                                rule.relations().stream().map(Relation::text).toList()))
                .put("message", language.of(rule.title()))
                .put("suggestion", language.of(rule.explanation()))
                .put("basis", rule.basis().stream().map(this::basis).toList())
                .put("bad", JsonValue.texts(data.map(PhraseRule::bad).orElse(List.of())))
                .put("good", JsonValue.texts(data.map(PhraseRule::good).orElse(List.of())))
                .build();
    }

    private JsonObject basis(LegalBasis basis) {
        Optional<Law> law = reviewer.statute(basis);
        return JsonObject.builder()
                .put("law", basis.law())
                .putOptional("article", basis.article())
                .putOptional("from", law.map(Law::from).map(LocalDate::toString))
                .putOptional("until", law.flatMap(Law::until).map(LocalDate::toString))
                .build();
    }
}
