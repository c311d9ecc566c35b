package org.agreement.core.plugin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.agreement.core.refusal.ErrorCode;

/** Leaves out the plugins whose required plugins are not there. */
final class Requirements {

    private Requirements() {}

    static PluginRegistry settle(Collection<LoadedPlugin> loaded, Collection<PluginRefusal> refused) {
        List<LoadedPlugin> rest = new ArrayList<>(loaded);
        List<PluginRefusal> reasons = new ArrayList<>(refused);
        boolean changed = true;
        while (changed) {
            Set<String> ids = rest.stream().map(LoadedPlugin::id).collect(Collectors.toSet());
            changed = rest.removeIf(plugin -> {
                Optional<String> missing = plugin.descriptor().requires().stream()
                        .filter(required -> !ids.contains(required))
                        .findFirst();
                missing.ifPresent(id -> reasons.add(PluginRefusal.of(
                        plugin.id(), plugin.files().describe("plugin.yaml"), ErrorCode.PLUGIN_REQUIRES, id)));
                return missing.isPresent();
            });
        }
        return new PluginRegistry(rest, reasons);
    }
}
