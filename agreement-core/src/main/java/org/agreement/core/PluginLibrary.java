package org.agreement.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.core.clause.CatalogLoading;
import org.agreement.core.clause.ClauseCatalog;
import org.agreement.core.clause.PresenceAnalysis;
import org.agreement.core.clause.PresenceReport;
import org.agreement.core.clause.StatuteRegister;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.plugin.PluginRefusal;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.review.PhraseRule;
import org.agreement.core.review.PhraseRuleReader;

/**
 * The plugins whose files are sound, with their clauses and rules.
 *
 * @param found before their files were checked
 * @param registry a plugin with a wrong file is among the refused ones
 * @param catalog the clauses of the loaded plugins
 * @param rules the phrase rules of the loaded plugins
 */
public record PluginLibrary(
        PluginRegistry found, PluginRegistry registry, ClauseCatalog catalog, List<PhraseRule> rules) {

    /** Reads and checks the files of all plugins; a plugin with a wrong file is refused as a whole, with everything wrong. */
    public static PluginLibrary of(PluginRegistry plugins) {
        PluginRegistry registry = plugins;
        while (true) {
            CatalogLoading loading = ClauseCatalog.load(registry.loaded());
            Map<String, List<Refusal>> refused = new LinkedHashMap<>(loading.refused());
            List<PhraseRule> rules = new ArrayList<>();
            for (LoadedPlugin plugin : registry.loaded()) {
                Refusals refusals = new Refusals();
                rules.addAll(PhraseRuleReader.read(plugin, statutes(loading, plugin), refusals));
                if (!refusals.isEmpty()) {
                    refused.merge(plugin.id(), refusals.sorted(), PluginLibrary::both);
                }
            }
            if (refused.isEmpty()) {
                return new PluginLibrary(plugins, registry, loading.catalog(), List.copyOf(rules));
            }
            registry = without(registry, refused);
        }
    }

    /** Looks at the clauses under all decisions that requests may take; also at those of plugins that were refused. */
    public PresenceReport verify() {
        List<Refusal> refused = registry.refused().stream()
                .flatMap(refusal -> refusal.reasons().stream())
                .toList();
        return PresenceAnalysis.of(found.loaded(), refused);
    }

    /** Of a plugin that is refused no statute is registered; its rules are read for what else is wrong with them. */
    private static Optional<StatuteRegister> statutes(CatalogLoading loading, LoadedPlugin plugin) {
        return loading.refused().containsKey(plugin.id())
                ? Optional.empty()
                : Optional.of(loading.catalog().statutes());
    }

    private static PluginRegistry without(PluginRegistry registry, Map<String, List<Refusal>> refused) {
        PluginRegistry rest = registry;
        for (LoadedPlugin plugin : registry.loaded()) {
            List<Refusal> reasons = refused.get(plugin.id());
            if (reasons != null) {
                PluginRefusal refusal =
                        new PluginRefusal(plugin.id(), plugin.files().describe("plugin.yaml"), reasons);
                rest = rest.without(plugin.id(), refusal);
            }
        }
        return rest;
    }

    private static List<Refusal> both(List<Refusal> one, List<Refusal> other) {
        List<Refusal> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
