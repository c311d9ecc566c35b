package org.agreement.core.terms;

import java.time.Clock;
import org.agreement.api.terms.Terms;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Refused;
import org.agreement.core.request.AgreementRequest;
import org.agreement.core.request.ReadTerms;
import org.agreement.core.request.RequestValues;

/** Makes terms of requests. */
public final class TermsFactory {

    private final Clock clock;

    /** A factory; the clock tells which dates of birth lie in the future. */
    public TermsFactory(Clock clock) {
        this.clock = clock;
    }

    /**
     * The terms of a request.
     *
     * @throws Refused with everything that is wrong with the request: its form, its values, and the rules among them
     * @throws org.agreement.core.refusal.Failure if a plugin's check or derived term throws
     */
    public TermsResult create(AgreementRequest request) {
        Refusals refusals = new Refusals();
        request.refusals().forEach(refusals::add);
        RequestValues values = RequestValues.of(request, refusals);
        Inspection inspection = new Inspection(values.reading(), refusals);
        Checks.all(request.form(), clock).forEach(check -> check.inspect(inspection));
        PluginTerms plugins = new PluginTerms(request.form());
        values.terms().ifPresent(read -> plugins.check(start(request, read), values.reading(), refusals));
        refusals.throwIfAny();
        Terms terms = plugins.derive(start(request, values.terms().orElseThrow()));
        return new TermsResult(terms, request.assumed(), inspection.irregularities());
    }

    private static Terms.Builder start(AgreementRequest request, ReadTerms read) {
        Terms.Builder builder = Terms.builder(read.tree());
        if (request.selection().industry().isPresent()) {
            builder = builder.industry(request.selection().industry().get());
        }
        for (var block : read.blocks().entrySet()) {
            builder = builder.put(block.getKey(), block.getValue());
        }
        return builder;
    }
}
