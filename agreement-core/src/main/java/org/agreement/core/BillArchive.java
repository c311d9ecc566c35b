package org.agreement.core;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agreement.api.terms.Terms;
import org.agreement.core.assembly.TermClauses;
import org.agreement.core.billing.Bill;
import org.agreement.core.billing.BillInputs;
import org.agreement.core.billing.BilledAgreement;
import org.agreement.core.billing.BilledMonth;
import org.agreement.core.billing.Biller;
import org.agreement.core.billing.Corrections;
import org.agreement.core.billing.MilestoneBiller;
import org.agreement.core.billing.MilestoneOrder;
import org.agreement.core.billing.SettlementOrder;
import org.agreement.core.billing.Settler;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.data.Source;
import org.agreement.core.data.TreeReader;
import org.agreement.core.metering.LevelResult;
import org.agreement.core.metering.Receipt;
import org.agreement.core.metering.ReceiptReader;
import org.agreement.core.metering.ResultReader;
import org.agreement.core.metering.ResultRules;
import org.agreement.core.metering.UsageFigures;
import org.agreement.core.metering.UsageReader;
import org.agreement.core.metering.UsageRules;
import org.agreement.core.pricing.Quoter;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.render.BillJson;
import org.agreement.core.store.AgreementStore;
import org.agreement.core.store.BillStore;
import org.agreement.core.store.StoredAgreement;

/** Bills stored agreements: a bill that was made stays; what it was made from wrongly is corrected by another. */
public final class BillArchive {

    private final AgreementArchive archive;
    private final Draftsman draftsman;
    private final Biller biller;
    private final MilestoneBiller milestones;
    private final Settler settler;
    private final BillStore bills;

    /** An archive over the store. */
    @Inject
    public BillArchive(
            AgreementArchive archive, Draftsman draftsman, Biller biller, Quoter quoter, AgreementStore store) {
        this.archive = archive;
        this.draftsman = draftsman;
        this.biller = biller;
        this.milestones = new MilestoneBiller(biller, quoter);
        this.settler = new Settler(biller, quoter);
        this.bills = store.bills();
    }

    /** A bill, and whether it was there before. */
    public record Billed(Bill bill, boolean existed) {}

    /**
     * The bill of a month: the stored one if it was made from the same, else a new one, which is stored.
     *
     * @throws org.agreement.core.refusal.Refused with everything that is wrong in the files
     * @throws Failure if the month was billed from other data, or cannot be billed
     */
    public Billed bill(BillRequest request) {
        StoredAgreement stored = archive.get(request.agreement());
        BilledAgreement all = agreement(stored);
        Optional<Bill> standing = all.standing(request.month().toString());
        if (standing.isPresent()
                && request.corrects().isEmpty()
                && request.files().usage().isEmpty()) {
            return new Billed(standing.get(), true);
        }
        BilledAgreement billed = all.before(request.month());
        Optional<LocalDate> goLive = goLive(all, request);
        BilledMonth month = BilledMonth.of(all.terms(), request.month(), goLive);
        BillInputs inputs = inputs(all, month, request, goLive);
        Bill fresh = biller.bill(billed, month, inputs);
        return keep(all, fresh, standing, request.corrects());
    }

    /**
     * The settlement at the end: the stored one if it was made from the same, else a new one, which is stored.
     *
     * @param request the month of the last day
     * @throws org.agreement.core.refusal.Refused with everything that is wrong in the files
     * @throws Failure if the end was settled from other data, lies outside the agreement, or a month is not billed
     */
    public Billed settle(BillRequest request, SettlementOrder order) {
        BilledAgreement all = agreement(archive.get(request.agreement()));
        LocalDate end = all.terms().period().until();
        if (order.day().isAfter(end)) {
            throw new Failure(
                    ErrorCode.BILL_OUTSIDE,
                    order.day().toString(),
                    all.terms().period().from().toString(),
                    end.toString());
        }
        Optional<LocalDate> goLive = goLive(all, request);
        BilledMonth month = BilledMonth.of(all.terms(), request.month(), goLive, order.day());
        BilledAgreement unsettled = all.unsettled();
        Bill fresh = settler.settle(unsettled, month, order, inputs(unsettled, month, request, goLive));
        return keep(all, fresh, all.settlement(), Optional.empty());
    }

    /**
     * The bill of a milestone: the stored one if it was made from the same, else a new one, which is stored.
     *
     * @param request the month of the confirmation
     * @throws org.agreement.core.refusal.Refused with everything that is wrong in the files
     * @throws Failure if there is no such milestone, or it was billed as confirmed on another day
     */
    public Billed milestone(BillRequest request, MilestoneOrder order) {
        BilledAgreement all = agreement(archive.get(request.agreement()));
        Optional<Bill> standing = all.standing(milestones.period(all, order));
        if (request.corrects().isEmpty()
                && request.files().payments().isEmpty()
                && standing.filter(bill -> bill.heading().served().contains(order.confirmed()))
                        .isPresent()) {
            return new Billed(standing.orElseThrow(), true);
        }
        BilledAgreement unsettled = all.unsettled();
        Bill fresh = milestones.bill(unsettled, order, receipts(unsettled, request.files()));
        return keep(all, fresh, standing, request.corrects());
    }

    private Billed keep(BilledAgreement all, Bill fresh, Optional<Bill> standing, Optional<String> corrects) {
        if (standing.isPresent() && standing.get().standing().equals(fresh.lines())) {
            return new Billed(standing.get(), true);
        } else if (standing.isPresent() && corrects.isEmpty()) {
            throw new Failure(ErrorCode.BILL_DIFFERS, standing.get().heading().number());
        } else if (corrects.isPresent()
                && standing.filter(bill -> Corrections.concerns(all, corrects.get(), bill))
                        .isEmpty()) {
            throw new Failure(
                    ErrorCode.BILL_CORRECTS, corrects.get(), fresh.heading().period());
        }
        Bill bill = standing.map(before -> Corrections.of(all, before, fresh, biller))
                .orElse(fresh);
        store(all, bill);
        return new Billed(bill, false);
    }

    private void store(BilledAgreement billed, Bill bill) {
        String content = JsonWriter.canonical().text(BillJson.write(bill));
        bills.add(
                new BillStore.NewBill(bill.heading().number(), billed.number(), billed.revision(), content),
                billed.earlier().size());
    }

    private BilledAgreement agreement(StoredAgreement stored) {
        Draftsman.Draft draft = draftsman.draft(archive.request(stored));
        String number = stored.listed().number();
        List<Bill> earlier = bills.list(number).stream()
                .map(content -> BillJson.read(new TreeReader()
                        .read(Source.stored("bill.json", content))
                        .tree()
                        .orElseThrow()))
                .toList();
        LocalDate concluded = LocalDate.ofInstant(stored.listed().createdAt(), BeijingTime.ZONE);
        return new BilledAgreement(
                number,
                stored.listed().revision(),
                draft.terms(),
                new TermClauses(draft.agreement()),
                concluded,
                earlier);
    }

    private static Optional<LocalDate> goLive(BilledAgreement billed, BillRequest request) {
        if (!billed.runsFromGoLive()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = request.facts().goLive().or(billed::knownGoLive);
        if (day.isEmpty()) {
            throw new Failure(ErrorCode.GO_LIVE_MISSING);
        }
        return day;
    }

    private BillInputs inputs(
            BilledAgreement billed, BilledMonth month, BillRequest request, Optional<LocalDate> goLive) {
        Terms terms = billed.terms();
        BillRequest.Files files = request.files();
        if (files.usage().isEmpty()
                && biller.needsUsage(terms)
                && billed.standing(request.month().toString()).isEmpty()) {
            throw new Failure(ErrorCode.USAGE_MISSING);
        }
        UsageRules rules =
                new UsageRules(month.accepted(), month.counted(), biller.measures(terms), biller.proven(terms));
        UsageFigures usage =
                files.usage().map(file -> UsageReader.read(file, rules)).orElseGet(UsageFigures::none);
        List<LevelResult> results = files.results()
                .map(file -> ResultReader.read(
                        file, new ResultRules(terms.services(), month.served(), biller.peaks(billed))))
                .orElse(List.of());
        return new BillInputs(
                usage,
                results,
                receipts(billed, files),
                goLive,
                request.facts().delivered(),
                request.facts().interrupted());
    }

    private static List<Receipt> receipts(BilledAgreement billed, BillRequest.Files files) {
        List<String> numbers =
                billed.earlier().stream().map(bill -> bill.heading().number()).toList();
        return files.payments().map(file -> ReceiptReader.read(file, numbers)).orElse(List.of());
    }
}
