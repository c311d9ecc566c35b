package org.agreement.core.assembly;

import java.util.List;
import java.util.Optional;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Quote;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.terms.FeeStart;
import org.agreement.api.terms.Terms;

/** Says of each line of a quote in which clause its price stands. */
public final class PriceClauses {

    private PriceClauses() {}

    /** The quote with the clause of each line: the one that prints the fee item, or refers to the annex that does. */
    public static Quote attach(Quote quote, Terms terms, Agreement agreement) {
        TermClauses clauses = new TermClauses(agreement);
        List<String> names = terms.fees().stream().map(FeeItem::name).toList();
        List<Quote.Line> lines = quote.lines().stream()
                .map(line -> line(line, clause(names.indexOf(line.fee()), clauses)))
                .toList();
        String basis = quote.basis() + (runFromGoLive(terms, clauses) ? "，设服务开始日即通过上线判定" : "");
        return new Quote(lines, quote.total(), quote.net(), quote.tax(), basis, quote.due(), quote.provisional());
    }

    /** The clause in which the price of a fee item stands. */
    public static Optional<ClauseId> ofFee(String name, Terms terms, TermClauses clauses) {
        List<String> names = terms.fees().stream().map(FeeItem::name).toList();
        return clause(names.indexOf(name), clauses);
    }

    /** The first clause that prints a term, by the beginning of its path. */
    public static Optional<ClauseId> ofTerm(String path, TermClauses clauses) {
        return clauses.printing(path).stream().findFirst();
    }

    /** Whether the text lets the base fee run from passing the go-live check. */
    public static boolean runFromGoLive(Terms terms, TermClauses clauses) {
        return terms.tree().onboarding().feeFrom() == FeeStart.GO_LIVE
                && ofTerm("onboarding.feeFrom", clauses).isPresent();
    }

    private static Quote.Line line(Quote.Line line, Optional<ClauseId> clause) {
        return new Quote.Line(
                line.fee(),
                line.category(),
                line.description(),
                line.quantity(),
                line.unitPrice(),
                line.amount(),
                line.net(),
                line.tax(),
                line.formula(),
                clause);
    }

    private static Optional<ClauseId> clause(int fee, TermClauses clauses) {
        return clauses.printing("feeSchedule." + fee + ".").stream()
                .findFirst()
                .or(() -> clauses.printing("fees." + fee + ".").stream().findFirst());
    }
}
