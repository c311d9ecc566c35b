package org.agreement.core.plugin;

import org.agreement.api.plugin.AgreementPlugin;

/**
 * A plugin that can be used.
 *
 * @param plugin what its code contributes, asked for once; throws nothing. A plugin without code contributes nothing here
 * @param files beside its {@code plugin.yaml}
 * @param builtIn whether it is part of the program
 * @param sha256 over its pinned files; empty for a built-in one
 */
public record LoadedPlugin(
        PluginDescriptor descriptor, AgreementPlugin plugin, PluginFiles files, boolean builtIn, String sha256) {

    /** The id of the plugin. */
    public String id() {
        return descriptor.id();
    }
}
