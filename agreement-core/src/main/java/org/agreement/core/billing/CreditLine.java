package org.agreement.core.billing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.fee.Charge;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.CreditBase;
import org.agreement.api.terms.Tax;
import org.agreement.core.assembly.PriceClauses;
import org.agreement.core.pricing.LineKind;
import org.agreement.core.pricing.PricedLine;
import org.agreement.core.pricing.TaxSplitter;

/** The line of the service credits of a month: its share of the base fee, or of all fees where that is agreed or no base fee runs. */
final class CreditLine {

    private final BilledAgreement billed;
    private final ServiceCredits.Shortfall shortfall;

    CreditLine(BilledAgreement billed, ServiceCredits.Shortfall shortfall) {
        this.billed = billed;
        this.shortfall = shortfall;
    }

    /** Adds the line, no more than the lines sum up to; the answer is what the provider owes beyond that. */
    Money addTo(List<BillLine> lines) {
        if (shortfall.percent().signum() == 0) {
            return Money.ZERO;
        }
        Tax terms = billed.terms().tree().tax();
        Money base = charged(base(lines), terms);
        Money credit = Money.rounded(
                base.amount().multiply(shortfall.percent().movePointLeft(2)));
        Money most = charged(lines, terms);
        Money taken = credit.compareTo(most) > 0 ? most : credit;
        TaxSplitter tax = new TaxSplitter(terms);
        if (taken.compareTo(Money.ZERO) > 0) {
            lines.add(Biller.line(line(base, taken), tax, shortfall.reasons(), clause()));
        }
        return tax.split(credit.minus(taken)).gross();
    }

    private Optional<ClauseId> clause() {
        return PriceClauses.ofTerm("creditSteps", billed.agreement());
    }

    private PricedLine line(Money base, Money taken) {
        return new PricedLine(
                LineKind.CREDIT.printed(),
                FeeCategory.BASE,
                LineKind.CREDIT,
                Charge.fixed(
                        LineKind.CREDIT.printed(),
                        taken.amount().negate(),
                        "−" + base.text() + " × " + shares()));
    }

    private String shares() {
        List<String> single = shortfall.shares().stream()
                .map(share -> share.stripTrailingZeros().toPlainString() + "%")
                .toList();
        String sum = String.join(" + ", single);
        Share cap = billed.terms().tree().remedies().credits().cap();
        BigDecimal all = shortfall.shares().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.compareTo(cap.percent()) > 0) {
            return "min(" + sum + ", " + cap.printed() + ")";
        }
        return single.size() == 1 ? sum : "(" + sum + ")";
    }

    private List<BillLine> base(List<BillLine> lines) {
        List<BillLine> fees = new ArrayList<>(lines);
        if (billed.terms().tree().remedies().credits().base() == CreditBase.BASE_FEE) {
            List<BillLine> base = lines.stream()
                    .filter(line -> line.kind() == LineKind.FEE && line.category() == FeeCategory.BASE)
                    .toList();
            return base.isEmpty() ? fees : base;
        }
        return fees;
    }

    /** What the lines sum up to at the prices of the fee schedule, with or without tax. */
    private static Money charged(List<BillLine> lines, Tax terms) {
        return Bill.sum(lines.stream()
                .map(line -> terms.inclusive() ? line.amount() : line.net())
                .toList());
    }
}
