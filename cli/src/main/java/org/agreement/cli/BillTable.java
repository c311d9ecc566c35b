package org.agreement.cli;

import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.UnitPrice;
import org.agreement.cli.output.Table;
import org.agreement.cli.output.Table.Column;
import org.agreement.core.billing.Bill;
import org.agreement.core.billing.BillLine;

/** Prints a bill: its lines, its totals, and how each line came about. */
final class BillTable {

    private final Session session;

    BillTable(Session session) {
        this.session = session;
    }

    void print(Bill bill, Optional<Bill.Parts> parts) {
        Bill.Heading heading = bill.heading();
        session.heading(session.text("bill.heading", heading.kind().printed(), heading.number()));
        heading.corrects().ifPresent(number -> line("bill.corrects", number));
        line(
                "bill.served",
                heading.served().from().toString(),
                heading.served().until().toString());
        heading.metered()
                .ifPresent(days -> line(
                        "bill.metered", days.from().toString(), days.until().toString()));
        session.print(lines(bill));
        line(
                "quote.total",
                bill.total().printed(),
                bill.total().inWords(),
                bill.net().printed(),
                bill.tax().printed());
        if (!bill.advance().equals(Money.ZERO)) {
            line("bill.advance", bill.advance().printed(), bill.payable().printed());
        }
        if (!bill.owed().equals(Money.ZERO)) {
            line("bill.owed", bill.owed().printed());
        }
        parts.ifPresent(split -> line(
                "bill.parts", split.undisputed().printed(), split.disputed().printed()));
        bill.due().ifPresent(day -> line("bill.due", day.toString()));
        bill.notes().forEach(note -> session.out().println(note));
        trace(bill);
    }

    private void line(String key, String... arguments) {
        session.out().println(session.text(key, (Object[]) arguments));
    }

    private Table lines(Bill bill) {
        Table table = new Table(List.of(
                Column.right(session.text("bill.line")),
                Column.left(session.text("quote.fee")),
                Column.left(session.text("quote.description")),
                Column.right(session.text("quote.quantity")),
                Column.right(session.text("quote.unitPrice")),
                Column.right(session.text("quote.amount")),
                Column.right(session.text("bill.net")),
                Column.right(session.text("quote.tax"))));
        int number = 0;
        for (BillLine line : bill.lines()) {
            number++;
            table.add(
                    String.valueOf(number),
                    line.fee(),
                    line.description(),
                    line.quantity().map(Quantity::printed).orElse(""),
                    line.unitPrice().map(UnitPrice::printed).orElse(""),
                    line.amount().printed(),
                    line.net().printed(),
                    line.tax().printed());
        }
        return table;
    }

    private void trace(Bill bill) {
        session.heading(session.text("bill.trace"));
        int number = 0;
        for (BillLine line : bill.lines()) {
            number++;
            String from = line.clause().map(ClauseId::toString).orElse("");
            session.out()
                    .println(number + "  " + line.formula() + " = "
                            + line.amount().text() + (from.isEmpty() ? "" : "  [" + from + "]"));
            line.inputs().forEach(input -> session.out().println("   " + input));
        }
    }
}
