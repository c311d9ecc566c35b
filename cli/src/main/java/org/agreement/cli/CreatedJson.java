package org.agreement.cli;

import java.util.Optional;
import org.agreement.core.Assembled;
import org.agreement.core.Created;
import org.agreement.core.assembly.PlainText;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;
import org.agreement.core.refusal.Language;
import org.agreement.core.render.QuoteJson;
import org.agreement.core.request.Assumed;
import org.agreement.core.review.FindingJson;

/** What was created, as {@code create --format json} prints it. */
final class CreatedJson {

    private CreatedJson() {}

    static JsonObject of(Created created, Language language) {
        Assembled assembled = created.assembled();
        boolean stored = created.number().isPresent();
        String text =
                PlainText.of(assembled.agreement(), Optional.empty(), false).text();
        return JsonObject.builder()
                .putOptional("number", created.number())
                .put("revision", stored ? JsonValue.of(created.revision()) : JsonValue.nothing())
                .put("status", stored ? JsonValue.of("draft") : JsonValue.nothing())
                .put("industry", assembled.terms().industry().orElse("general"))
                .put("title", assembled.agreement().title())
                .put("sha256", assembled.sha256())
                .put("clauses", assembled.agreement().clauses().count())
                .put(
                        "assumed",
                        assembled.request().assumed().stream()
                                .map(Assumed::json)
                                .toList())
                .put("findings", new FindingJson(text, language).of(assembled.findings()))
                .put("quote", QuoteJson.write(assembled.quote()))
                .put("balance", new BalanceList(assembled.balance(), assembled.agreement()).json())
                .put("stored", stored)
                .build();
    }
}
