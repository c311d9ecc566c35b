package org.agreement.core.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.agreement.api.agreement.Quote;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.UnitPrice;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;
import org.agreement.core.data.Tree;
import org.agreement.core.pricing.Instalments;
import org.agreement.core.pricing.Priced;
import org.agreement.core.shape.ScalarType;

/** A quote as JSON: amounts are strings with two decimals, {@code unit} is the key of the measure. */
public final class QuoteJson {

    private QuoteJson() {}

    /** The quote with the field names of {@code quote --format json}, without {@code formatVersion}. */
    public static JsonObject write(Quote quote) {
        return members(quote).build();
    }

    /** The same with {@code instalments}, where the price is paid in such. */
    public static JsonObject write(Priced priced) {
        JsonObject.Builder members = members(priced.quote());
        priced.instalments()
                .ifPresent(instalments -> members.put(
                        "instalments",
                        instalments.list().stream().map(QuoteJson::instalment).toList()));
        return members.build();
    }

    private static JsonObject instalment(Instalments.Instalment instalment) {
        return JsonObject.builder()
                .put("name", instalment.name())
                .put("share", instalment.share().text())
                .put("amount", instalment.amount().text())
                .build();
    }

    private static JsonObject.Builder members(Quote quote) {
        return JsonObject.builder()
                .put("lines", quote.lines().stream().map(QuoteJson::line).toList())
                .put("total", quote.total().text())
                .put("net", quote.net().text())
                .put("tax", quote.tax().text())
                .put("inWords", quote.total().inWords())
                .put("basis", quote.basis())
                .putOptional("due", quote.due().map(LocalDate::toString))
                .put("provisional", quote.provisional());
    }

    private static JsonValue line(Quote.Line line) {
        return JsonObject.builder()
                .put("fee", line.fee())
                .put("category", line.category().text())
                .put("description", line.description())
                .putOptional("quantity", line.quantity().map(q -> q.amount().toPlainString()))
                .putOptional("unit", line.quantity().map(q -> q.measure().text()))
                .putOptional("unitPrice", line.unitPrice().map(UnitPrice::text))
                .put("amount", line.amount().text())
                .put("net", line.net().text())
                .put("tax", line.tax().text())
                .put("formula", line.formula())
                .putOptional("clause", line.clause().map(ClauseId::toString))
                .build();
    }

    /**
     * Reads back what was written.
     *
     * @throws IllegalArgumentException if the document is not what was written
     */
    public static Quote read(Tree document) {
        JsonNode json = new JsonNode(document);
        return new Quote(
                json.list("lines", QuoteJson::line),
                Money.of(json.text("total")),
                Money.of(json.text("net")),
                Money.of(json.text("tax")),
                json.text("basis"),
                json.optional("due").map(LocalDate::parse),
                json.text("provisional").equals("true"));
    }

    private static Quote.Line line(JsonNode json) {
        Optional<Quantity> quantity = json.optional("quantity")
                .flatMap(amount ->
                        json.optional("unit").map(unit -> new Quantity(new BigDecimal(amount), Measure.parse(unit))));
        return new Quote.Line(
                json.text("fee"),
                FeeCategory.class.cast(new ScalarType(FeeCategory.class).parse(json.text("category"))),
                json.text("description"),
                quantity,
                json.optional("unitPrice").map(UnitPrice::parse),
                Money.of(json.text("amount")),
                Money.of(json.text("net")),
                Money.of(json.text("tax")),
                json.text("formula"),
                json.optional("clause").map(ClauseId::of));
    }
}
