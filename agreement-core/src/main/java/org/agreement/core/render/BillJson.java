package org.agreement.core.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.UnitPrice;
import org.agreement.api.time.Period;
import org.agreement.core.billing.Bill;
import org.agreement.core.billing.BillLine;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;
import org.agreement.core.data.Tree;
import org.agreement.core.pricing.LineKind;
import org.agreement.core.shape.ScalarType;

/** A bill as JSON: the fields of a quote, then how it came about. */
public final class BillJson {

    private BillJson() {}

    /** The bill with the field names of {@code bill --format json}, without {@code formatVersion}. */
    public static JsonObject write(Bill bill) {
        Bill.Heading heading = bill.heading();
        return JsonObject.builder()
                .put("number", heading.number())
                .put("agreement", heading.agreement())
                .put("revision", heading.revision())
                .put("kind", heading.kind().text())
                .put("period", heading.period())
                .put("served", period(heading.served()))
                .put("metered", heading.metered().map(BillJson::period).orElse(JsonValue.nothing()))
                .putOptional("corrects", heading.corrects())
                .putOptional("goLive", heading.goLive().map(LocalDate::toString))
                .put("inputs", heading.inputs())
                .put("lines", bill.lines().stream().map(BillJson::line).toList())
                .put("total", bill.total().text())
                .put("net", bill.net().text())
                .put("tax", bill.tax().text())
                .put("inWords", bill.total().inWords())
                .put("advance", bill.advance().text())
                .put("payable", bill.payable().text())
                .put("owed", bill.owed().text())
                .putOptional("due", bill.due().map(LocalDate::toString))
                .put("provisional", bill.due().isEmpty())
                .put("notes", JsonValue.texts(bill.notes()))
                .put("corrected", bill.corrected().stream().map(BillJson::line).toList())
                .build();
    }

    private static JsonValue period(Period period) {
        return JsonObject.builder()
                .put("from", period.from().toString())
                .put("until", period.until().toString())
                .build();
    }

    private static JsonValue line(BillLine line) {
        return JsonObject.builder()
                .put("kind", line.kind().text())
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
                .put("inputs", JsonValue.texts(line.inputs()))
                .putOptional("clause", line.clause().map(ClauseId::toString))
                .putOptional("carried", line.carried().map(Quantity::text))
                .build();
    }

    /**
     * Reads back what was written.
     *
     * @throws IllegalArgumentException if the document is not what was written
     */
    public static Bill read(Tree document) {
        JsonNode json = new JsonNode(document);
        Bill.Heading heading = new Bill.Heading(
                json.text("number"),
                json.text("agreement"),
                json.number("revision"),
                choice(Bill.Kind.class, json.text("kind")),
                json.text("period"),
                period(json.get("served")),
                json.find("metered")
                        .filter(node -> node.tree() instanceof Tree.Mapping)
                        .map(BillJson::period),
                json.optional("corrects"),
                json.optional("goLive").map(LocalDate::parse),
                json.text("inputs"));
        List<BillLine> lines = json.list("lines", BillJson::line);
        return new Bill(
                heading,
                lines,
                Money.of(json.text("total")),
                Money.of(json.text("net")),
                Money.of(json.text("tax")),
                Money.of(json.text("advance")),
                Money.of(json.text("owed")),
                json.optional("due").map(LocalDate::parse),
                json.list("notes", JsonNode::text),
                json.list("corrected", BillJson::line));
    }

    private static Period period(JsonNode json) {
        return new Period(LocalDate.parse(json.text("from")), LocalDate.parse(json.text("until")));
    }

    private static BillLine line(JsonNode json) {
        Optional<Quantity> quantity = json.optional("quantity")
                .flatMap(amount ->
                        json.optional("unit").map(unit -> new Quantity(new BigDecimal(amount), Measure.parse(unit))));
        return new BillLine(
                choice(LineKind.class, json.text("kind")),
                json.text("fee"),
                choice(FeeCategory.class, json.text("category")),
                json.text("description"),
                quantity,
                json.optional("unitPrice").map(UnitPrice::parse),
                Money.of(json.text("amount")),
                Money.of(json.text("net")),
                Money.of(json.text("tax")),
                json.text("formula"),
                json.list("inputs", JsonNode::text),
                json.optional("clause").map(ClauseId::of),
                json.optional("carried").map(Quantity::parse));
    }

    private static <T> T choice(Class<T> type, String text) {
        return type.cast(new ScalarType(type).parse(text));
    }
}
