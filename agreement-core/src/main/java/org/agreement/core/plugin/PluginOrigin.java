package org.agreement.core.plugin;

import org.agreement.core.refusal.ErrorCode;

/**
 * Which plugin is being loaded, and from where.
 *
 * @param plugin its id, or the name of its file or folder as long as no id could be read
 * @param where the file, folder or class
 */
record PluginOrigin(String plugin, String where) {

    PluginRefused refused(ErrorCode code, Object... arguments) {
        return new PluginRefused(PluginRefusal.of(plugin, where, code, arguments));
    }
}
