package org.agreement.core.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.api.render.Renderer;
import org.agreement.api.review.DocumentFormat;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.value.Bilingual;
import org.agreement.api.value.TermKey;

/** A name that a plugin takes, and that no other plugin can take. */
record BroughtName(Kind kind, String name) {

    enum Kind {
        INDUSTRY("行业", "industry"),
        TERM("约定要素", "term"),
        PRICING_MODEL("计费方式", "pricing model"),
        REVIEW_RULE("审查规则", "review rule"),
        OUTPUT_FORMAT("输出格式", "output format"),
        DOCUMENT_FORMAT("文档格式", "document format");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        Bilingual text() {
            return new Bilingual(zh, en);
        }
    }

    /**
     * All names that a plugin takes.
     *
     * @throws PluginRefused if one of its contributions throws when asked for its name
     */
    static List<BroughtName> of(PluginDescriptor descriptor, AgreementPlugin plugin, PluginCode code) {
        List<BroughtName> names = new ArrayList<>();
        descriptor.industry().ifPresent(industry -> names.add(new BroughtName(Kind.INDUSTRY, industry)));
        code.call("terms()", () -> add(names, Kind.TERM, plugin.terms(), TermKey::name));
        code.call(
                "derivedTerms()",
                () -> add(
                        names,
                        Kind.TERM,
                        plugin.derivedTerms(),
                        (DerivedTerm<?> term) -> term.key().name()));
        code.call("pricingModels()", () -> add(names, Kind.PRICING_MODEL, plugin.pricingModels(), PricingModel::id));
        code.call(
                "reviewRules()",
                () -> add(
                        names,
                        Kind.REVIEW_RULE,
                        plugin.reviewRules(),
                        (ReviewRule rule) -> rule.descriptor().id()));
        code.call("renderers()", () -> add(names, Kind.OUTPUT_FORMAT, plugin.renderers(), Renderer::format));
        code.call(
                "documentFormats()",
                () -> add(names, Kind.DOCUMENT_FORMAT, plugin.documentFormats(), DocumentFormat::extension));
        return names;
    }

    private static <T> boolean add(
            List<BroughtName> names, Kind kind, List<? extends T> brought, Function<T, String> name) {
        for (T one : brought) {
            names.add(new BroughtName(kind, name.apply(one)));
        }
        return true;
    }
}
