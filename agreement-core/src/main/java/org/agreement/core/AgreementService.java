package org.agreement.core;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.CostCurve;
import org.agreement.api.agreement.Quote;
import org.agreement.api.fee.Quantity;
import org.agreement.api.review.Finding;
import org.agreement.api.terms.Terms;
import org.agreement.core.assembly.PriceClauses;
import org.agreement.core.pricing.Adjustment;
import org.agreement.core.pricing.CostCurves;
import org.agreement.core.pricing.IndexChange;
import org.agreement.core.pricing.Priced;
import org.agreement.core.pricing.QuoteBasis;
import org.agreement.core.pricing.Quoter;
import org.agreement.core.request.AgreementRequest;
import org.agreement.core.request.RequestReader;
import org.agreement.core.request.RequestSources;
import org.agreement.core.review.IrregularityFindings;
import org.agreement.core.review.ReviewedAgreement;
import org.agreement.core.review.Reviewer;

/**
 * From a request to a reviewed and priced agreement. Nothing is stored.
 *
 * <pre>{@code
 * Injector injector = Guice.createInjector(new CoreModule(new Home(Path.of("home")), Clock.systemUTC()));
 * AgreementService service = injector.getInstance(AgreementService.class);
 * AgreementRequest request = service.read(RequestSources.of(Source.of(Path.of("request.yaml"))));
 * try {
 *     Assembled assembled = service.assemble(request);
 *     System.out.println(assembled.agreement().title() + " " + assembled.quote().total().printed());
 * } catch (Refused refused) {
 *     refused.refusals().forEach(refusal -> System.err.println(refusal.line(Language.ZH)));
 * }
 * }</pre>
 */
public final class AgreementService {

    private final RequestReader requests;
    private final Draftsman draftsman;
    private final Quoter quoter;
    private final Reviewer reviewer;
    private final Clock clock;

    /** The steps of the way, each done by one worker. */
    @Inject
    public AgreementService(
            RequestReader requests, Draftsman draftsman, Quoter quoter, Reviewer reviewer, Clock clock) {
        this.requests = requests;
        this.draftsman = draftsman;
        this.quoter = quoter;
        this.reviewer = reviewer;
        this.clock = clock;
    }

    /**
     * Reads a request. What is wrong with it and does not end the reading is told by {@link #assemble}.
     *
     * @throws org.agreement.core.refusal.Refused if a file could not be read to its end
     */
    public AgreementRequest read(RequestSources sources) {
        return requests.read(sources);
    }

    /**
     * The agreement of a request, priced and reviewed.
     *
     * @throws org.agreement.core.refusal.Refused with everything that is wrong with the request
     * @throws org.agreement.core.refusal.Failure if a plugin fails
     */
    public Assembled assemble(AgreementRequest request) {
        Draftsman.Draft draft = draftsman.draft(request);
        Terms terms = draft.terms();
        Agreement agreement = draft.agreement();
        Quote quote = PriceClauses.attach(quoter.quote(terms, QuoteBasis.firstMonth()), terms, agreement);
        ReviewedAgreement text = ReviewedAgreement.of(agreement, terms, today());
        List<Finding> findings = reviewer.review(text, IrregularityFindings.of(text, draft.irregularities()));
        return new Assembled(request, terms, agreement, quote, findings);
    }

    /**
     * The agreement of a request, neither priced nor reviewed.
     *
     * @throws org.agreement.core.refusal.Refused with everything that is wrong with the request
     */
    public Agreement draft(AgreementRequest request) {
        return draftsman.draft(request).agreement();
    }

    /**
     * The price of a request, as {@link #price} without the instalments.
     *
     * @throws org.agreement.core.refusal.Refused with everything that is wrong with the request
     * @throws org.agreement.core.refusal.Failure if the usage is not what the fees need
     */
    public Quote quote(AgreementRequest request, QuoteBasis basis) {
        return price(request, basis).quote();
    }

    /**
     * The price of a request and its instalments.
     *
     * @throws org.agreement.core.refusal.Refused with everything that is wrong with the request
     * @throws org.agreement.core.refusal.Failure if the usage is not what the fees need
     */
    public Priced price(AgreementRequest request, QuoteBasis basis) {
        Draftsman.Draft draft = draftsman.draft(request);
        Terms terms = draft.terms();
        return new Priced(
                PriceClauses.attach(quoter.quote(terms, basis), terms, draft.agreement()), quoter.instalments(terms));
    }

    /**
     * What a month of a request costs at each volume.
     *
     * @param extent the measure and the largest volume; empty: what the fees count first, up to twice the included volume
     * @throws org.agreement.core.refusal.Refused with everything that is wrong with the request
     * @throws org.agreement.core.refusal.Failure if no fee depends on a volume
     */
    public CostCurve costCurve(AgreementRequest request, Optional<Quantity> extent) {
        return new CostCurves(quoter).curve(draftsman.draft(request).terms(), extent);
    }

    /**
     * What a change of the index means for the base fee; empty where the agreement has no fee adjustment.
     *
     * @throws org.agreement.core.refusal.Refused with everything that is wrong with the request
     */
    public Optional<Adjustment> adjust(AgreementRequest request, IndexChange change) {
        Terms terms = draftsman.draft(request).terms();
        return terms.tree().feeAdjustment().map(rules -> Adjustment.of(rules, quoter.baseFees(terms), change));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(BeijingTime.ZONE));
    }
}
