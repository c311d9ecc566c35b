package org.agreement.api.plugin;

import java.util.List;
import org.agreement.api.agreement.DutyPlanner;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.render.Renderer;
import org.agreement.api.review.DocumentFormat;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.value.TermKey;

/**
 * The entry of a plugin, found by {@link java.util.ServiceLoader}.
 *
 * <p>An implementation must be public with a public constructor without arguments, and must have a {@code plugin.yaml} in the
 * resource folder of its own package. Beside it may stand {@code clauses/}, {@code frame/}, {@code rules/}, {@code laws/},
 * {@code terms/} and {@code examples/}. Every method may be called more than once and must return equal answers. What a method
 * throws is reported as the reason why the plugin was not loaded.
 */
public interface AgreementPlugin {

    /** The level of this interface. */
    int API_LEVEL = 1;

    /** The level that the plugin was compiled against; the body must be {@code return API_LEVEL;}. */
    int apiLevel();

    /** The terms that only this plugin knows, each read from the block of its name; a block is a record. */
    default List<TermKey<?>> terms() {
        return List.of();
    }

    /** Terms computed from others. */
    default List<DerivedTerm<?>> derivedTerms() {
        return List.of();
    }

    /** Complaints about terms. */
    default List<TermCheck> checks() {
        return List.of();
    }

    /** Kinds of fees. */
    default List<PricingModel<?>> pricingModels() {
        return List.of();
    }

    /** Duties that fall on days known beforehand. */
    default List<DutyPlanner> dutyPlanners() {
        return List.of();
    }

    /** Review rules that data cannot express. */
    default List<ReviewRule> reviewRules() {
        return List.of();
    }

    /** Output formats. */
    default List<Renderer> renderers() {
        return List.of();
    }

    /** Formats of foreign documents. */
    default List<DocumentFormat> documentFormats() {
        return List.of();
    }
}
