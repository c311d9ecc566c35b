package org.agreement.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.agreement.api.agreement.Quote;
import org.agreement.api.fee.Money;
import org.agreement.cli.output.Table;
import org.agreement.cli.output.Table.Column;
import org.agreement.core.data.JsonObject;
import org.agreement.core.render.QuoteJson;

/** Two prices side by side, fee by fee. */
record QuoteComparison(Quote first, Quote second) {

    /** What one fee comes to on either side. */
    private record Row(Money first, Money second) {

        Money difference() {
            return second.minus(first);
        }
    }

    private Map<String, Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Quote quote : List.of(first, second)) {
            for (Quote.Line line : quote.lines()) {
                rows.put(line.fee(), new Row(sum(first, line.fee()), sum(second, line.fee())));
            }
        }
        return rows;
    }

    private static Money sum(Quote quote, String fee) {
        return quote.lines().stream()
                .filter(line -> line.fee().equals(fee))
                .map(Quote.Line::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private Row total() {
        return new Row(first.total(), second.total());
    }

    void print(Session session) {
        session.heading(session.text("compare.first", first.basis()));
        session.heading(session.text("compare.second", second.basis()));
        Table table = new Table(List.of(
                Column.left(session.text("quote.fee")),
                Column.right(session.text("compare.column.first")),
                Column.right(session.text("compare.column.second")),
                Column.right(session.text("compare.difference"))));
        rows().forEach((fee, row) -> add(table, fee, row));
        add(table, session.text("compare.total"), total());
        session.print(table);
    }

    private static void add(Table table, String name, Row row) {
        table.add(
                name,
                row.first().printed(),
                row.second().printed(),
                row.difference().printed());
    }

    JsonObject json() {
        return JsonObject.builder()
                .put("quotes", List.of(QuoteJson.write(first), QuoteJson.write(second)))
                .put(
                        "fees",
                        rows().entrySet().stream()
                                .map(entry -> JsonObject.builder()
                                        .put("fee", entry.getKey())
                                        .put("first", entry.getValue().first().text())
                                        .put("second", entry.getValue().second().text())
                                        .put(
                                                "difference",
                                                entry.getValue().difference().text())
                                        .build())
                                .toList())
                .put("difference", total().difference().text())
                .build();
    }

    String csv() {
        String rows = rows().entrySet().stream()
                .map(entry -> QuoteCsv.row(List.of(
                        entry.getKey(),
                        entry.getValue().first().text(),
                        entry.getValue().second().text(),
                        entry.getValue().difference().text())))
                .collect(Collectors.joining());
        return "fee,first,second,difference\r\n" + rows;
    }
}
