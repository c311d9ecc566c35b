package org.agreement.core.request;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.agreement.core.data.Source;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Suggestion;

/** The reference requests of the loaded plugins: {@code examples/<name>.yaml}, by name. */
public final class Examples {

    private static final String FOLDER = "examples";
    private static final String ENDING = ".yaml";

    private final PluginRegistry registry;

    /** The examples of these plugins; of two with one name the first plugin's is taken. */
    public Examples(PluginRegistry registry) {
        this.registry = registry;
    }

    /** The names with the plugins that bring them, by name. */
    public Map<String, LoadedPlugin> plugins() {
        Map<String, LoadedPlugin> plugins = new TreeMap<>();
        for (LoadedPlugin plugin : registry.loaded()) {
            plugin.files().list(FOLDER).stream()
                    .map(file -> file.substring(file.lastIndexOf('/') + 1))
                    .filter(file -> file.endsWith(ENDING))
                    .forEach(file -> plugins.putIfAbsent(file.substring(0, file.length() - ENDING.length()), plugin));
        }
        return Collections.unmodifiableMap(plugins);
    }

    /** The example of a name. */
    public Optional<Source> find(String name) {
        return Optional.ofNullable(plugins().get(name))
                .flatMap(plugin -> plugin.files().source(FOLDER + "/" + name + ENDING));
    }

    /**
     * The example of a name.
     *
     * @throws Failure if there is none, with the nearest name
     */
    public Source get(String name) {
        List<String> names = new ArrayList<>(plugins().keySet());
        return find(name)
                .orElseThrow(() -> new Failure(ErrorCode.UNKNOWN_EXAMPLE, name, Suggestion.wayOut(name, names)));
    }
}
