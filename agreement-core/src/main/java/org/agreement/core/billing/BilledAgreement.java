package org.agreement.core.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.agreement.api.terms.Terms;
import org.agreement.core.assembly.PriceClauses;
import org.agreement.core.assembly.TermClauses;

/**
 * The agreement whose periods are billed.
 *
 * @param clauses where its terms stand
 * @param concluded the day on which it was concluded, whose lending rate is the least for late payment to small providers
 * @param earlier the bills so far, in the order in which they were made
 */
public record BilledAgreement(
        String number, int revision, Terms terms, TermClauses clauses, LocalDate concluded, List<Bill> earlier) {

    public BilledAgreement {
        earlier = List.copyOf(earlier);
    }

    /** Whether the text lets the base fee run from passing the go-live check. */
    public boolean runsFromGoLive() {
        return PriceClauses.runFromGoLive(terms, clauses);
    }

    /** The go-live day that earlier bills were made with. */
    public Optional<LocalDate> knownGoLive() {
        return earlier.stream()
                .flatMap(bill -> bill.heading().goLive().stream())
                .findFirst();
    }

    /** The bill of a month as it stands, after its corrections. */
    public Optional<Bill> standing(String period) {
        return earlier.stream()
                .filter(bill -> bill.heading().period().equals(period) && !settles(bill))
                .reduce((before, after) -> after);
    }

    /** The agreement as it was before a month was billed. */
    public BilledAgreement before(YearMonth month) {
        return new BilledAgreement(
                number,
                revision,
                terms,
                clauses,
                concluded,
                earlier.stream()
                        .filter(bill -> !settles(bill) && isBefore(bill.heading(), month))
                        .toList());
    }

    /** A milestone's bill counts from the month of its confirmation, beside that month's own. */
    private static boolean isBefore(Bill.Heading heading, YearMonth month) {
        YearMonth served = YearMonth.from(heading.served().from());
        return served.isBefore(month) || (heading.milestone() && served.equals(month));
    }

    /** The agreement with the bills of its months and milestones alone. */
    public BilledAgreement unsettled() {
        return new BilledAgreement(
                number,
                revision,
                terms,
                clauses,
                concluded,
                earlier.stream().filter(bill -> !settles(bill)).toList());
    }

    /** The settlement as it stands, after its corrections. */
    public Optional<Bill> settlement() {
        return earlier.stream().filter(this::settles).reduce((before, after) -> after);
    }

    /** The number that the settlement has, and its corrections begin with. */
    String settlementNumber() {
        return number + "-final";
    }

    private boolean settles(Bill bill) {
        return bill.heading().number().startsWith(settlementNumber());
    }
}
