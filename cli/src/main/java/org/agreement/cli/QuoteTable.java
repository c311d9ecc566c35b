package org.agreement.cli;

import java.util.List;
import org.agreement.api.agreement.Quote;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.UnitPrice;
import org.agreement.cli.output.Table;
import org.agreement.cli.output.Table.Column;
import org.agreement.core.pricing.Instalments;

/** Prints an itemised price. */
final class QuoteTable {

    private final Session session;

    QuoteTable(Session session) {
        this.session = session;
    }

    void print(Quote quote) {
        session.heading(session.text("quote.heading", quote.basis()));
        Table table = new Table(List.of(
                Column.left(session.text("quote.fee")),
                Column.left(session.text("quote.description")),
                Column.right(session.text("quote.quantity")),
                Column.right(session.text("quote.unitPrice")),
                Column.right(session.text("quote.amount")),
                Column.right(session.text("quote.tax"))));
        for (Quote.Line line : quote.lines()) {
            table.add(
                    line.fee(),
                    line.description(),
                    line.quantity().map(Quantity::printed).orElse(""),
                    line.unitPrice().map(UnitPrice::printed).orElse(""),
                    line.amount().printed(),
                    line.tax().printed());
        }
        session.print(table);
        session.out()
                .println(session.text(
                        "quote.total",
                        quote.total().printed(),
                        quote.total().inWords(),
                        quote.net().printed(),
                        quote.tax().printed()));
    }

    /** Prints what is paid at each milestone. */
    void print(Instalments instalments) {
        session.heading(session.text("quote.instalments", instalments.total().printed()));
        Table table = new Table(List.of(
                Column.left(session.text("quote.milestone")),
                Column.right(session.text("quote.share")),
                Column.right(session.text("quote.amount"))));
        for (Instalments.Instalment instalment : instalments.list()) {
            table.add(
                    instalment.name(),
                    instalment.share().printed(),
                    instalment.amount().printed());
        }
        session.print(table);
    }
}
