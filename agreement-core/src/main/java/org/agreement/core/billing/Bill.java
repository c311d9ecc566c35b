package org.agreement.core.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.fee.Money;
import org.agreement.api.time.Period;
import org.agreement.api.value.Choice;

/**
 * What a period costs; the totals are the sums of the printed lines.
 *
 * @param advance what of the total was to be paid before the period
 * @param owed what the provider pays back, because it could not be taken off this bill
 * @param due the last day for payment
 * @param notes how the day of payment and other things came about
 * @param corrected all lines as they are after a correction; empty for other bills
 */
public record Bill(
        Heading heading,
        List<BillLine> lines,
        Money total,
        Money net,
        Money tax,
        Money advance,
        Money owed,
        Optional<LocalDate> due,
        List<String> notes,
        List<BillLine> corrected) {

    public Bill {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
        corrected = List.copyOf(corrected);
    }

    /** How the periods of milestones begin. */
    static final String MILESTONE = "milestone-";

    /** What a bill is for. */
    public enum Kind implements Choice {
        /** A calendar month. */
        MONTH("月度账单"),
        /** A share of a price that is paid at milestones. */
        MILESTONE("节点账单"),
        /** The difference to a bill that was wrong. */
        CORRECTION("更正账单"),
        /** The end of the agreement. */
        SETTLEMENT("结算单");

        private final String printed;

        Kind(String printed) {
            this.printed = printed;
        }

        @Override
        public String printed() {
            return printed;
        }
    }

    /**
     * Which bill it is.
     *
     * @param period the month, as {@code 2027-01}, the milestone, as {@code milestone-1}, or the day of the settlement
     * @param served the days of the period on which the agreement holds, or the day on which the milestone was confirmed
     * @param metered the days whose usage is counted; empty where no usage is billed
     * @param corrects the bill that it corrects
     * @param goLive the day from which the base fee runs, where that is not the start of the agreement
     * @param inputs a fingerprint of everything that it was computed from
     */
    public record Heading(
            String number,
            String agreement,
            int revision,
            Kind kind,
            String period,
            Period served,
            Optional<Period> metered,
            Optional<String> corrects,
            Optional<LocalDate> goLive,
            String inputs) {

        /** Whether it is for a milestone: the bill itself, or a correction of it. */
        boolean milestone() {
            return period.startsWith(MILESTONE);
        }
    }

    /** The bill of some lines. */
    static Bill of(Heading heading, List<BillLine> lines, Payable payable, List<BillLine> corrected) {
        return new Bill(
                heading,
                lines,
                sum(lines.stream().map(BillLine::amount).toList()),
                sum(lines.stream().map(BillLine::net).toList()),
                sum(lines.stream().map(BillLine::tax).toList()),
                payable.advance(),
                payable.owed(),
                payable.due(),
                payable.notes(),
                corrected);
    }

    /** How the total of a bill is paid. */
    record Payable(Money advance, Money owed, Optional<LocalDate> due, List<String> notes) {}

    static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    /** What is to be paid by the due day. */
    public Money payable() {
        return total.minus(advance);
    }

    /** The lines of the period as they stand: after a correction those that it corrected to. */
    public List<BillLine> standing() {
        return corrected.isEmpty() ? lines : corrected;
    }

    /** What is disputed and waits, and what is undisputed and is paid in time. */
    public record Parts(Money undisputed, Money disputed) {}

    /** The amounts of the lines of some fees, which are disputed, and of the others. */
    public Parts dispute(Set<String> fees) {
        Money disputed = sum(lines.stream()
                .filter(line -> fees.contains(line.fee()))
                .map(BillLine::amount)
                .toList());
        return new Parts(payable().minus(disputed), disputed);
    }
}
