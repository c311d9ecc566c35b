package org.agreement.cli;

import java.util.Optional;
import org.agreement.core.Compared;
import org.agreement.core.comparison.ComparisonJson;
import org.agreement.core.comparison.Revisions;
import org.agreement.core.data.JsonObject;
import org.agreement.core.refusal.Language;
import org.agreement.core.review.FindingJson;

/** A comparison as {@code diff --format json} prints it. */
final class DiffJson {

    private DiffJson() {}

    static JsonObject of(Compared compared, Language language) {
        Optional<Revisions> revisions = compared.comparison().revisions();
        return JsonObject.builder()
                .put("formatVersion", 1)
                .put("from", compared.from())
                .put("to", compared.to())
                .put("matchedBy", compared.comparison().matchedBy().text())
                .put("unnamed", compared.comparison().unnamed())
                .put(
                        "revisions",
                        revisions.stream()
                                .flatMap(found -> found.authors().stream())
                                .map(ComparisonJson::of)
                                .toList())
                .put("concealed", revisions.map(Revisions::concealed).orElse(0))
                .put(
                        "asides",
                        compared.comparison().asides().stream()
                                .map(ComparisonJson::of)
                                .toList())
                .put(
                        "items",
                        compared.comparison().differences().stream()
                                .map(ComparisonJson::of)
                                .toList())
                .put(
                        "findings",
                        new FindingJson(compared.review(), language)
                                .of(compared.review().findings()))
                .build();
    }
}
