package org.agreement.core.billing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

/** The lines of the service credits and bonuses of a month: shares of the base fee, or of all fees where that is agreed or no base fee runs. */
final class CreditLine {

    private final BilledAgreement billed;
    private final ServiceCredits.Outcome outcome;

    CreditLine(BilledAgreement billed, ServiceCredits.Outcome outcome) {
        this.billed = billed;
        this.outcome = outcome;
    }

    /** Adds the lines of bonus and credit, the credit no more than all lines sum up to; the answer is what the provider owes beyond that. */
    Money addTo(List<BillLine> lines) {
        Tax terms = billed.terms().tree().tax();
        TaxSplitter tax = new TaxSplitter(terms);
        Money base = charged(base(lines), terms);
        Money bonus = share(base, outcome.bonus());
        if (bonus.compareTo(Money.ZERO) > 0) {
            String formula = base.text() + " × " + plain(outcome.bonus());
            lines.add(line(LineKind.BONUS, bonus, formula, tax, "remedies.credits.bonus"));
        }
        Money credit = share(base, outcome.percent());
        Money most = charged(lines, terms);
        Money taken = credit.compareTo(most) > 0 ? most : credit;
        if (taken.compareTo(Money.ZERO) > 0) {
            String formula = "−" + base.text() + " × " + shares();
            lines.add(line(LineKind.CREDIT, Money.ZERO.minus(taken), formula, tax, "remedies.credits.cap"));
        }
        return tax.split(credit.minus(taken)).gross();
    }

    private static Money share(Money base, BigDecimal percent) {
        return Money.rounded(base.amount().multiply(percent.movePointLeft(2)));
    }

    private BillLine line(LineKind kind, Money amount, String formula, TaxSplitter tax, String path) {
        PricedLine priced = new PricedLine(
                kind.printed(), FeeCategory.BASE, kind, Charge.fixed(kind.printed(), amount.amount(), formula));
        return Biller.line(priced, tax, outcome.reasons(), PriceClauses.ofTerm(path, billed.clauses()));
    }

    private String shares() {
        List<String> single = outcome.shares().stream().map(CreditLine::plain).toList();
        String sum = String.join(" + ", single);
        Share cap = billed.terms().tree().remedies().credits().cap();
        BigDecimal all = outcome.shares().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.compareTo(cap.percent()) > 0) {
            return "min(" + sum + ", " + cap.printed() + ")";
        }
        return single.size() == 1 ? sum : "(" + sum + ")";
    }

    private static String plain(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString() + "%";
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
