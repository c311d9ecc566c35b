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
        BigDecimal rate = terms.rate().fraction();
        if (terms.inclusive()) {
            BigDecimal net = charged.amount().divide(BigDecimal.ONE.add(rate), 2, RoundingMode.HALF_UP);
            return new Split(charged, new Money(net), charged.minus(new Money(net)));
        }
        Money tax = Money.rounded(charged.amount().multiply(rate));
        return new Split(charged.plus(tax), charged, tax);
    }
}
