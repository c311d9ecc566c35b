package org.agreement.core.plugin;

import java.util.List;
import org.agreement.core.data.Place;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusal;

/**
 * Why a plugin was not loaded.
 *
 * @param plugin its id, or the name of its file or folder where no id could be read
 * @param where the file, folder or class that was to be loaded
 * @param reasons at least one, each with its place
 */
public record PluginRefusal(String plugin, String where, List<Refusal> reasons) {

    public PluginRefusal {
        reasons = List.copyOf(reasons);
    }

    /** A refusal for one reason that concerns the plugin as a whole. */
    static PluginRefusal of(String plugin, String where, ErrorCode code, Object... arguments) {
        return new PluginRefusal(plugin, where, List.of(Refusal.of(code, Place.inFile(where), "", arguments)));
    }
}
