package org.agreement.cli;

import java.util.List;
import java.util.Optional;
import org.agreement.api.agreement.Balance;
import org.agreement.api.clause.ClauseNature;
import org.agreement.api.party.PartyRole;
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

    /** What a balance weighs, in the order in which it is told. */
    static final List<ClauseNature> WEIGHED = List.of(ClauseNature.OBLIGATION, ClauseNature.RIGHT, ClauseNature.REMEDY);

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
                .put("balance", balance(assembled.balance()))
                .put("stored", stored)
                .build();
    }

    private static JsonObject balance(Balance balance) {
        JsonObject.Builder sides = JsonObject.builder();
        for (PartyRole role : PartyRole.values()) {
            JsonObject.Builder counts = JsonObject.builder();
            WEIGHED.forEach(nature -> counts.put(nature.text(), balance.count(role, nature)));
            sides.put(role.text(), counts.build());
        }
        return sides.build();
    }
}
