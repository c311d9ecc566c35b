package org.agreement.cli;

import org.agreement.core.Compared;
import org.agreement.core.comparison.ComparisonJson;
import org.agreement.core.data.JsonObject;
import org.agreement.core.refusal.Language;
import org.agreement.core.review.FindingJson;

/** A comparison as {@code diff --format json} prints it. */
final class DiffJson {

    private DiffJson() {}

    static JsonObject of(Compared compared, Language language) {
        return JsonObject.builder()
                .put("formatVersion", 1)
                .put("from", compared.from())
                .put("to", compared.to())
                .put("matchedBy", compared.comparison().matchedBy().text())
                .put("unnamed", compared.comparison().unnamed())
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
