package org.agreement.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.agreement.api.agreement.Quote;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.fee.UnitPrice;

/** A price as comma-separated values with a heading (RFC 4180), one row for each line; the total is left to the reader. */
final class QuoteCsv {

    private static final String HEADING =
            "fee,category,description,quantity,unit,unitPrice,amount,net,tax,formula,clause\r\n";

    private QuoteCsv() {}

    static String of(Quote quote) {
        return HEADING + quote.lines().stream().map(QuoteCsv::row).collect(Collectors.joining());
    }

    private static String row(Quote.Line line) {
        List<String> cells = new ArrayList<>(List.of(line.fee(), line.category().text(), line.description()));
        cells.add(line.quantity()
                .map(quantity -> quantity.amount().toPlainString())
                .orElse(""));
        cells.add(line.quantity().map(quantity -> quantity.measure().text()).orElse(""));
        cells.add(line.unitPrice().map(UnitPrice::text).orElse(""));
        cells.addAll(List.of(line.amount().text(), line.net().text(), line.tax().text(), line.formula()));
        cells.add(line.clause().map(ClauseId::toString).orElse(""));
        return row(cells);
    }

    /** A row of cells, each in quotes where it must be. */
    static String row(List<String> cells) {
        return cells.stream().map(QuoteCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** In quotes where it must be; a cell that a spreadsheet would take for a formula is led by an apostrophe. */
    private static String cell(String text) {
        boolean number = text.matches("-?[0-9.]+");
        String safe = !number && text.matches("(?s)[-=+@－＝＋＠\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[,\"\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
