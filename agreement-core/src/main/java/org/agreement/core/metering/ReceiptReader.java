package org.agreement.core.metering;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Money;
import org.agreement.api.value.Unreadable;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;

/** Reads what was paid and when: columns {@code bill}, {@code day}, {@code amount}. */
public final class ReceiptReader {

    private static final Columns COLUMNS = new Columns(List.of("bill", "day", "amount"), List.of());

    private final List<String> bills;
    private final Refusals refusals = new Refusals();
    private final List<Receipt> receipts = new ArrayList<>();

    private ReceiptReader(List<String> bills) {
        this.bills = bills;
    }

    /**
     * The receipts in a file, in its order.
     *
     * @param bills the numbers of the bills that may be paid
     * @throws org.agreement.core.refusal.Refused with everything that is wrong in it
     * @throws org.agreement.core.refusal.Failure if it cannot be read
     */
    public static List<Receipt> read(Path file, List<String> bills) {
        ReceiptReader reader = new ReceiptReader(bills);
        new Rows(COLUMNS, reader.refusals).read(file, reader::row);
        reader.refusals.throwIfAny();
        return List.copyOf(reader.receipts);
    }

    private void row(Row row) {
        String bill = row.get("bill");
        boolean known = bills.contains(bill);
        if (!known) {
            refuse(ErrorCode.RECEIPT_BILL, row, "bill", Suggestion.wayOut(bill, bills));
        }
        Optional<LocalDate> day = day(row);
        Optional<Money> amount = amount(row);
        if (known && day.isPresent() && amount.isPresent()) {
            receipts.add(new Receipt(bill, day.get(), amount.get()));
        }
    }

    private Optional<LocalDate> day(Row row) {
        try {
            return Optional.of(LocalDate.parse(row.get("day")));
        } catch (DateTimeException e) {
            refuse(ErrorCode.USAGE_TIME, row, "day");
            return Optional.empty();
        }
    }

    private Optional<Money> amount(Row row) {
        try {
            Money amount = Money.parse(row.get("amount"));
            if (amount.compareTo(Money.ZERO) > 0) {
                return Optional.of(amount);
            }
        } catch (Unreadable e) {
            // refused below, as what is not above zero
        }
        refuse(ErrorCode.RECEIPT_AMOUNT, row, "amount");
        return Optional.empty();
    }

    private void refuse(ErrorCode code, Row row, String column, Object... arguments) {
        refusals.add(Refusal.of(code, row.place(column), column, arguments).withValue(row.get(column)));
    }
}
