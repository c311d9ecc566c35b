package org.agreement.cli;

import org.agreement.core.data.JsonObject;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.plugin.PluginDescriptor;
import org.agreement.core.plugin.PluginRefusal;
import org.agreement.core.refusal.Language;

/** Plugins as commands print them with {@code --format json}. */
final class PluginJson {

    private PluginJson() {}

    static JsonObject of(LoadedPlugin plugin) {
        return descriptor(plugin.descriptor())
                .put("builtIn", plugin.builtIn())
                .put("sha256", plugin.sha256())
                .build();
    }

    static JsonObject of(PluginRefusal refusal, Language language) {
        return JsonObject.builder()
                .put("plugin", refusal.plugin())
                .put("where", refusal.where())
                .put(
                        "reasons",
                        refusal.reasons().stream()
                                .map(reason -> reason.json(language))
                                .toList())
                .build();
    }

    static JsonObject.Builder descriptor(PluginDescriptor plugin) {
        return JsonObject.builder()
                .put("id", plugin.id())
                .put("version", plugin.version())
                .put("apiLevel", plugin.apiLevel())
                .put(
                        "name",
                        JsonObject.builder()
                                .put("zh", plugin.name().zh())
                                .put("en", plugin.name().en())
                                .build())
                .putOptional("industry", plugin.industry())
                .putTexts("requires", plugin.requires());
    }
}
