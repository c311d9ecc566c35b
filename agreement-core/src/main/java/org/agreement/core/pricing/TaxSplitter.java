package org.agreement.core.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.agreement.api.fee.Money;
import org.agreement.api.terms.Tax;

/** Splits the amount of one line into net and tax. */
public final class TaxSplitter {

    private final Tax terms;

    /** Splits by a rate. */
    public TaxSplitter(Tax terms) {
        this.terms = terms;
    }

    /** The amount of a line with its parts; {@code gross = net + tax}. */
    public record Split(Money gross, Money net, Money tax) {}

    /** Splits what a model charged: net is HALF_UP(gross / (1 + rate)) where prices include tax, else tax is HALF_UP(net × rate). */
    public Split split(Money charged) {
        if (terms.inclusive()) {
            return splitGross(charged);
        }
        Money tax = Money.rounded(charged.amount().multiply(terms.rate().fraction()));
        return new Split(charged.plus(tax), charged, tax);
    }

    /** Splits an amount that includes tax, whatever prices do. */
    public Split splitGross(Money gross) {
        BigDecimal whole = BigDecimal.ONE.add(terms.rate().fraction());
        Money net = new Money(gross.amount().divide(whole, 2, RoundingMode.HALF_UP));
        return new Split(gross, net, gross.minus(net));
    }
}
