package org.agreement.core.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.Money;
import org.agreement.api.terms.Payment.Late;
import org.agreement.api.value.TermKey;
import org.agreement.core.assembly.PriceClauses;
import org.agreement.core.calendar.Deadlines;
import org.agreement.core.calendar.LendingRate;
import org.agreement.core.calendar.LendingRates;
import org.agreement.core.metering.Receipt;
import org.agreement.core.pricing.LineKind;

/** What earlier bills still cost: damages for late payment, and what is unpaid. */
final class Arrears {

    /** Derived by the standard plugin: the law protects the provider as a smaller enterprise. */
    private static final TermKey<Boolean> SMALL_PROVIDER = TermKey.of("smallProvider", Boolean.class);

    private final BilledAgreement billed;
    private final Deadlines deadlines;
    private final LendingRates rates;

    Arrears(BilledAgreement billed, Deadlines deadlines, LendingRates rates) {
        this.billed = billed;
        this.deadlines = deadlines;
        this.rates = rates;
    }

    /** The damages until a day, less those that earlier bills have charged; none where the text has no rate, or nothing is known to be paid. */
    List<BillLine> damages(LocalDate until, List<Receipt> receipts) {
        if (PriceClauses.ofTerm("payment.late.dailyRate", billed.clauses()).isEmpty() || receipts.isEmpty()) {
            return List.of();
        }
        List<BillLine> lines = new ArrayList<>();
        for (Bill bill : billed.earlier()) {
            boolean owing = bill.payable().compareTo(Money.ZERO) > 0;
            bill.due()
                    .filter(due -> owing)
                    .flatMap(due -> damages(bill, due, until, receipts))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<BillLine> damages(Bill bill, LocalDate due, LocalDate until, List<Receipt> receipts) {
        Late late = billed.terms().payment().late();
        Optional<LendingRate> least = small() ? rates.oneYear(billed.concluded()) : Optional.empty();
        LocalDate free = small() ? due : deadlines.after(due, late.grace()).known();
        LateDamages.Damages damages = new LateDamages(late, least.map(LendingRate::rate))
                .of(bill.payable(), late.grace().amount() == 0 ? due : free, of(bill, receipts), until);
        Money charged = charged(bill);
        Money amount = Money.rounded(damages.amount()).minus(charged);
        if (amount.compareTo(Money.ZERO) <= 0) {
            return Optional.empty();
        }
        List<String> inputs = new ArrayList<>(List.of("账单" + bill.heading().number() + "应付日" + due));
        of(bill, receipts)
                .forEach(receipt ->
                        inputs.add(receipt.day() + "到账" + receipt.amount().printed()));
        least.ifPresent(rate -> inputs.add("1年期贷款市场报价利率" + rate.rate().printed() + "，自" + rate.since() + "起"
                + (rate.lastPublished() ? "，为最近一次公布的数值" : "")));
        String earlier = charged.compareTo(Money.ZERO) > 0 ? " − " + charged.text() : "";
        return Optional.of(untaxed(
                LineKind.DAMAGES,
                LineKind.DAMAGES.printed() + "（" + bill.heading().number() + "）",
                amount,
                damages.formula() + earlier,
                inputs));
    }

    private boolean small() {
        return billed.terms().get(SMALL_PROVIDER).orElse(false);
    }

    private static List<Receipt> of(Bill bill, List<Receipt> receipts) {
        return receipts.stream()
                .filter(receipt -> receipt.bill().equals(bill.heading().number()))
                .toList();
    }

    /** What earlier bills have charged for the late payment of this one. */
    private Money charged(Bill bill) {
        String description = LineKind.DAMAGES.printed() + "（" + bill.heading().number() + "）";
        return Bill.sum(billed.earlier().stream()
                .flatMap(earlier -> earlier.lines().stream())
                .filter(line ->
                        line.kind() == LineKind.DAMAGES && line.description().equals(description))
                .map(BillLine::amount)
                .toList());
    }

    /** What is unpaid of each earlier bill. */
    List<BillLine> outstanding(List<Receipt> receipts) {
        List<BillLine> lines = new ArrayList<>();
        for (Bill bill : billed.earlier()) {
            Money paid =
                    Bill.sum(of(bill, receipts).stream().map(Receipt::amount).toList());
            Money unpaid = bill.total().minus(paid);
            if (unpaid.compareTo(Money.ZERO) != 0) {
                lines.add(untaxed(
                        LineKind.OUTSTANDING,
                        LineKind.OUTSTANDING.printed() + "（" + bill.heading().number() + "）",
                        unpaid,
                        bill.total().text() + " − " + paid.text(),
                        List.of()));
            }
        }
        return lines;
    }

    /** A line off which no tax is split: the money was taxed before, or is no price. */
    private BillLine untaxed(LineKind kind, String description, Money amount, String formula, List<String> inputs) {
        String path = kind == LineKind.DAMAGES ? "payment.late.dailyRate" : "settlement.within";
        return new BillLine(
                kind,
                kind.printed(),
                FeeCategory.BASE,
                description,
                Optional.empty(),
                Optional.empty(),
                amount,
                amount,
                Money.ZERO,
                formula,
                inputs,
                PriceClauses.ofTerm(path, billed.clauses()),
                Optional.empty());
    }
}
