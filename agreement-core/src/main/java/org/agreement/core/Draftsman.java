package org.agreement.core;

import jakarta.inject.Inject;
import java.util.List;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.terms.Terms;
import org.agreement.core.assembly.AgreementAssembler;
import org.agreement.core.clause.ClauseCatalog;
import org.agreement.core.clause.ClauseSelection;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Refused;
import org.agreement.core.request.AgreementRequest;
import org.agreement.core.terms.Irregularity;
import org.agreement.core.terms.TermsFactory;
import org.agreement.core.terms.TermsResult;

/** Makes terms of a request, chooses the clauses, and puts the agreement together. */
public final class Draftsman {

    private final TermsFactory termsFactory;
    private final ClauseCatalog catalog;
    private final AgreementAssembler assembler;

    /** Drafts from the clauses of a catalogue. */
    @Inject
    public Draftsman(TermsFactory termsFactory, ClauseCatalog catalog) {
        this.termsFactory = termsFactory;
        this.catalog = catalog;
        this.assembler = new AgreementAssembler(catalog.sectionTitles());
    }

    /** An agreement with its terms, and what stands in them against a rule. */
    record Draft(Terms terms, Agreement agreement, List<Irregularity> irregularities) {}

    /**
     * Drafts.
     *
     * @throws Refused with everything that is wrong with the request
     */
    Draft draft(AgreementRequest request) {
        ClauseWishes wishes = ClauseWishes.of(request, catalog);
        TermsResult result = terms(request, wishes.refusals());
        ClauseSelection selection = wishes.selection();
        Refusals refusals = new Refusals();
        catalog.objections(result.terms(), selection, request::place).forEach(refusals::add);
        refusals.throwIfAny();
        Agreement agreement = assembler.assemble(
                result.terms(),
                catalog.select(result.terms(), selection),
                request.selection().added());
        return new Draft(result.terms(), agreement, result.irregularities());
    }

    private TermsResult terms(AgreementRequest request, List<Refusal> wishes) {
        Refusals all = new Refusals();
        wishes.forEach(all::add);
        try {
            TermsResult result = termsFactory.create(request);
            all.throwIfAny();
            return result;
        } catch (Refused refused) {
            refused.refusals().forEach(all::add);
            throw new Refused(all.sorted());
        }
    }
}
