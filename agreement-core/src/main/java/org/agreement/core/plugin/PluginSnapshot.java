package org.agreement.core.plugin;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.agreement.api.agreement.DutyPlanner;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.api.render.Renderer;
import org.agreement.api.review.DocumentFormat;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.value.TermKey;

/** What a plugin answered when it was loaded, so that it is asked only once and cannot fail later. */
record PluginSnapshot(
        List<TermKey<?>> terms,
        List<DerivedTerm<?>> derivedTerms,
        List<TermCheck> checks,
        List<PricingModel<?>> pricingModels,
        List<DutyPlanner> dutyPlanners,
        List<ReviewRule> reviewRules,
        List<Renderer> renderers,
        List<DocumentFormat> documentFormats)
        implements AgreementPlugin {

    /** A plugin without code. */
    static final PluginSnapshot EMPTY =
            new PluginSnapshot(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * Asks a plugin for everything.
     *
     * @throws PluginRefused if it throws, or answers with null
     */
    static PluginSnapshot of(AgreementPlugin plugin, PluginCode code) {
        return new PluginSnapshot(
                list(code, "terms()", plugin::terms),
                list(code, "derivedTerms()", plugin::derivedTerms),
                list(code, "checks()", plugin::checks),
                list(code, "pricingModels()", plugin::pricingModels),
                list(code, "dutyPlanners()", plugin::dutyPlanners),
                list(code, "reviewRules()", plugin::reviewRules),
                list(code, "renderers()", plugin::renderers),
                list(code, "documentFormats()", plugin::documentFormats));
    }

    private static <T> List<T> list(PluginCode code, String what, Supplier<List<T>> answer) {
        return code.call(what, () -> {
            List<T> list = Objects.requireNonNull(answer.get(), "null instead of a list");
            list.forEach(item -> Objects.requireNonNull(item, "null in the list"));
            return List.copyOf(list);
        });
    }

    @Override
    public int apiLevel() {
        return API_LEVEL;
    }
}
