package org.agreement.core.billing;

import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.UnitPrice;
import org.agreement.core.pricing.LineKind;

/**
 * One printed line of a bill; {@code amount = net + tax}.
 *
 * @param fee the name of the fee item, or of what makes the line
 * @param inputs the figures that the formula was filled with, in words
 * @param clause the clause that the line comes from
 * @param carried what of an inclusion is carried into the next period
 */
public record BillLine(
        LineKind kind,
        String fee,
        FeeCategory category,
        String description,
        Optional<Quantity> quantity,
        Optional<UnitPrice> unitPrice,
        Money amount,
        Money net,
        Money tax,
        String formula,
        List<String> inputs,
        Optional<ClauseId> clause,
        Optional<Quantity> carried) {

    public BillLine {
        inputs = List.copyOf(inputs);
    }

    /** The same line with other amounts. */
    BillLine amounting(String words, Money gross, Money withoutTax, String how) {
        return new BillLine(
                kind,
                fee,
                category,
                words,
                Optional.empty(),
                Optional.empty(),
                gross,
                withoutTax,
                gross.minus(withoutTax),
                how,
                inputs,
                clause,
                Optional.empty());
    }
}
