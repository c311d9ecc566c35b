package org.agreement.core.plugin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.agreement.api.agreement.DutyPlanner;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.api.render.Renderer;
import org.agreement.api.review.DocumentFormat;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.value.Bilingual;
import org.agreement.api.value.TermKey;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Language;
import org.agreement.core.refusal.Suggestion;

/** The plugins that can be used, and those that cannot; immutable. */
public final class PluginRegistry {

    /** The id of the plugin that every agreement needs. */
    public static final String STANDARD = "standard";

    private static final Comparator<LoadedPlugin> ORDER = Comparator.comparing(
                    (LoadedPlugin plugin) -> !plugin.id().equals(STANDARD))
            .thenComparing(LoadedPlugin::id);

    private final List<LoadedPlugin> loaded;
    private final List<PluginRefusal> refused;

    /** Plugins of which every one that another requires is among them; in any order. */
    public PluginRegistry(Collection<LoadedPlugin> loaded, Collection<PluginRefusal> refused) {
        this.loaded = loaded.stream().sorted(ORDER).toList();
        this.refused = refused.stream()
                .sorted(Comparator.comparing(PluginRefusal::plugin).thenComparing(PluginRefusal::where))
                .toList();
    }

    /** Standard first, then by id. */
    public List<LoadedPlugin> loaded() {
        return loaded;
    }

    /** By name. */
    public List<PluginRefusal> refused() {
        return refused;
    }

    /** The loaded plugin with an id. */
    public Optional<LoadedPlugin> find(String id) {
        return loaded.stream().filter(plugin -> plugin.id().equals(id)).findFirst();
    }

    /**
     * The loaded plugin with an id.
     *
     * @throws Failure if there is none: because it was refused, or because nobody knows it, with the nearest name
     */
    public LoadedPlugin get(String id) {
        return find(id).orElseThrow(() -> refusal(id)
                .map(PluginRegistry::needed)
                .orElseGet(() -> new Failure(ErrorCode.UNKNOWN_PLUGIN, id, Suggestion.wayOut(id, ids()))));
    }

    /** Why a plugin was not loaded; empty if it was, or is unknown. */
    public Optional<PluginRefusal> refusal(String id) {
        return find(id).isPresent()
                ? Optional.empty()
                : refused.stream()
                        .filter(refusal -> refusal.plugin().equals(id))
                        .findFirst();
    }

    /** The ids of the loaded plugins. */
    public List<String> ids() {
        return loaded.stream().map(LoadedPlugin::id).toList();
    }

    /** These plugins without one that turned out to be unusable, and without those that require it. */
    public PluginRegistry without(String id, PluginRefusal refusal) {
        List<LoadedPlugin> rest = new ArrayList<>(loaded);
        List<PluginRefusal> reasons = new ArrayList<>(refused);
        if (rest.removeIf(plugin -> plugin.id().equals(id))) {
            reasons.add(refusal);
        }
        return Requirements.settle(rest, reasons);
    }

    /** The blocks of terms, in the order of the plugins. */
    public List<Contribution<TermKey<?>>> terms() {
        return all(AgreementPlugin::terms);
    }

    /** The derived terms, in the order of the plugins. */
    public List<Contribution<DerivedTerm<?>>> derivedTerms() {
        return all(AgreementPlugin::derivedTerms);
    }

    /** The checks of terms, in the order of the plugins. */
    public List<Contribution<TermCheck>> checks() {
        return all(AgreementPlugin::checks);
    }

    /** The pricing models, in the order of the plugins. */
    public List<Contribution<PricingModel<?>>> pricingModels() {
        return all(AgreementPlugin::pricingModels);
    }

    /** Who plans duties, in the order of the plugins. */
    public List<Contribution<DutyPlanner>> dutyPlanners() {
        return all(AgreementPlugin::dutyPlanners);
    }

    /** The review rules with code, in the order of the plugins. */
    public List<Contribution<ReviewRule>> reviewRules() {
        return all(AgreementPlugin::reviewRules);
    }

    /** The renderers, in the order of the plugins. */
    public List<Contribution<Renderer>> renderers() {
        return all(AgreementPlugin::renderers);
    }

    /** The formats of foreign documents, in the order of the plugins. */
    public List<Contribution<DocumentFormat>> documentFormats() {
        return all(AgreementPlugin::documentFormats);
    }

    private <T> List<Contribution<T>> all(Function<AgreementPlugin, List<? extends T>> contributions) {
        List<Contribution<T>> all = new ArrayList<>();
        for (LoadedPlugin plugin : loaded) {
            for (T value : contributions.apply(plugin.plugin())) {
                all.add(new Contribution<>(plugin, value));
            }
        }
        return List.copyOf(all);
    }

    private static Failure needed(PluginRefusal refusal) {
        return new Failure(
                ErrorCode.PLUGIN_NEEDED,
                refusal.plugin(),
                new Bilingual(reasons(refusal, Language.ZH, "；"), reasons(refusal, Language.EN, "; ")));
    }

    private static String reasons(PluginRefusal refusal, Language language, String separator) {
        return refusal.reasons().stream()
                .map(reason -> language.of(reason.message()))
                .distinct()
                .collect(Collectors.joining(separator));
    }
}
