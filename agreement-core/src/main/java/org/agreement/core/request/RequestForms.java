package org.agreement.core.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Suggestion;

/** The forms of requests for the industries that there are plugins for. */
public final class RequestForms {

    /** The name of the form without an industry. */
    public static final String GENERAL = PluginChoice.GENERAL;

    private final PluginRegistry registry;

    public RequestForms(PluginRegistry registry) {
        this.registry = registry;
    }

    /** The industries by name. */
    public List<String> industries() {
        return PluginChoice.industries(registry);
    }

    /**
     * The form for an industry, or for {@link #GENERAL}, with the blocks of all add-ons that are installed.
     *
     * @throws Failure if there is no such industry
     */
    public RequestForm of(String industry) {
        List<LoadedPlugin> plugins = new ArrayList<>(List.of(registry.get(PluginRegistry.STANDARD)));
        if (!industry.equals(GENERAL)) {
            plugins.add(plugin(industry));
        }
        registry.loaded().stream()
                .filter(plugin -> plugin.descriptor().industry().isEmpty())
                .filter(plugin -> !plugin.id().equals(PluginRegistry.STANDARD))
                .forEach(plugins::add);
        return RequestForm.of(plugins);
    }

    /** The reference request of that name, as a plugin brings it. */
    public Optional<byte[]> example(String name) {
        String path = "examples/" + name + ".yaml";
        return name.matches("[a-z][a-z0-9-]*")
                ? registry.loaded().stream()
                        .flatMap(plugin -> plugin.files().read(path).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The names of all reference requests. */
    public List<String> examples() {
        return registry.loaded().stream()
                .flatMap(plugin -> plugin.files().list("examples").stream())
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .filter(file -> file.endsWith(".yaml"))
                .map(file -> file.substring(0, file.length() - ".yaml".length()))
                .sorted()
                .toList();
    }

    private LoadedPlugin plugin(String industry) {
        Optional<LoadedPlugin> plugin = registry.loaded().stream()
                .filter(loaded -> loaded.descriptor().industry().equals(Optional.of(industry)))
                .findFirst();
        if (plugin.isEmpty() && registry.refusal(industry).isPresent()) {
            return registry.get(industry);
        }
        return plugin.orElseThrow(() -> {
            List<String> known = new ArrayList<>(industries());
            known.add(GENERAL);
            return new Failure(ErrorCode.UNKNOWN_INDUSTRY, Suggestion.wayOut(industry, known), industry);
        });
    }
}
