package org.agreement.api.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.UnitPrice;

/**
 * An itemised price.
 *
 * @param basis what usage was assumed, in words
 * @param total the sum of the lines' amounts, tax included
 * @param due the day of payment, where it can be known
 * @param provisional whether something could not be known yet
 */
public record Quote(
        List<Line> lines,
        Money total,
        Money net,
        Money tax,
        String basis,
        Optional<LocalDate> due,
        boolean provisional) {

    /**
     * One printed line; {@code amount = net + tax}.
     *
     * @param fee the name of the fee item
     * @param clause the clause that the price stands in
     */
    public record Line(
            String fee,
            FeeCategory category,
            String description,
            Optional<Quantity> quantity,
            Optional<UnitPrice> unitPrice,
            Money amount,
            Money net,
            Money tax,
            String formula,
            Optional<ClauseId> clause) {}
}
