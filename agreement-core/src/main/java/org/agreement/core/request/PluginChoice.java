package org.agreement.core.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.value.TermKey;
import org.agreement.core.data.Tree;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.plugin.SchemaBlock;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;

/**
 * Which plugins are active for a request: standard; the industry's; those that it lists or has a block for; and what these
 * require. Later ones override the documentation of earlier ones.
 */
final class PluginChoice {

    /** What a request may write for no industry. */
    static final String GENERAL = "general";

    private final PluginRegistry registry;
    private final Refusals refusals;
    private final Map<String, LoadedPlugin> active = new LinkedHashMap<>();

    PluginChoice(PluginRegistry registry, Refusals refusals) {
        this.registry = registry;
        this.refusals = refusals;
    }

    /** The industries that there are plugins for. */
    static List<String> industries(PluginRegistry registry) {
        return registry.loaded().stream()
                .flatMap(plugin -> plugin.descriptor().industry().stream())
                .toList();
    }

    /** The active plugins; what is unknown is refused and left out. */
    List<LoadedPlugin> of(Tree.Mapping request) {
        activate(registry.get(PluginRegistry.STANDARD));
        request.get("industry").ifPresent(this::industry);
        request.get("plugins").ifPresent(this::listed);
        registry.loaded().stream()
                .filter(plugin -> plugin.descriptor().industry().isEmpty())
                .filter(plugin -> blockNames(plugin).stream().anyMatch(request.entries()::containsKey))
                .forEach(this::activate);
        return List.copyOf(active.values());
    }

    private void industry(Tree node) {
        Optional<String> name = Texts.of(node).filter(written -> !written.equals(GENERAL));
        if (name.isEmpty()) {
            return;
        }
        Optional<LoadedPlugin> plugin = registry.loaded().stream()
                .filter(loaded -> loaded.descriptor().industry().equals(name))
                .findFirst();
        if (plugin.isEmpty()) {
            unknown(ErrorCode.UNKNOWN_INDUSTRY, node, "industry", name.get(), industries(registry));
        }
        plugin.ifPresent(this::activate);
    }

    private void listed(Tree node) {
        if (!(node instanceof Tree.Sequence list)) {
            return;
        }
        for (int i = 0; i < list.items().size(); i++) {
            Tree item = list.items().get(i);
            String path = "plugins." + i;
            Texts.of(item).ifPresent(id -> listed(id, item, path));
        }
    }

    private void listed(String id, Tree node, String path) {
        Optional<LoadedPlugin> plugin = registry.find(id);
        Optional<String> industry = plugin.flatMap(found -> found.descriptor().industry());
        if (industry.isPresent() && !active.containsKey(id)) {
            refusals.add(Refusal.of(ErrorCode.INDUSTRY_PLUGIN_LISTED, node.place(), path, industry.get())
                    .withValue(id));
        } else if (plugin.isEmpty()) {
            List<String> addOns = registry.loaded().stream()
                    .filter(loaded -> loaded.descriptor().industry().isEmpty())
                    .map(LoadedPlugin::id)
                    .filter(addOn -> !addOn.equals(PluginRegistry.STANDARD))
                    .toList();
            unknown(ErrorCode.UNKNOWN_ADD_ON, node, path, id, addOns);
        }
        plugin.ifPresent(this::activate);
    }

    private void unknown(ErrorCode code, Tree node, String path, String name, List<String> names) {
        if (registry.refusal(name).isPresent()) {
            registry.get(name); // fails with the reason why the plugin was not loaded
        }
        refusals.add(Refusal.of(code, node.place(), path, Suggestion.wayOut(name, names), name)
                .withValue(name));
    }

    private void activate(LoadedPlugin plugin) {
        List<LoadedPlugin> required = new ArrayList<>();
        plugin.descriptor().requires().forEach(id -> registry.find(id).ifPresent(required::add));
        required.stream().filter(other -> !active.containsKey(other.id())).forEach(this::activate);
        active.putIfAbsent(plugin.id(), plugin);
    }

    /** The request without the blocks of other industries, which are refused. */
    Tree.Mapping withoutForeignBlocks(Tree.Mapping request) {
        Tree.Mapping own = request;
        for (LoadedPlugin plugin : registry.loaded()) {
            String industry = plugin.descriptor().industry().orElse("");
            for (String name : active.containsKey(plugin.id()) ? List.<String>of() : blockNames(plugin)) {
                own.entry(name)
                        .ifPresent(entry ->
                                refusals.add(ErrorCode.FOREIGN_BLOCK, entry.keyPlace(), entry.key(), industry));
                own = own.without(name);
            }
        }
        return own;
    }

    private static List<String> blockNames(LoadedPlugin plugin) {
        List<String> names = new ArrayList<>(
                plugin.plugin().terms().stream().map(TermKey::name).toList());
        if (names.isEmpty()) {
            names.add(SchemaBlock.name(plugin.id()));
        }
        return names;
    }
}
