package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refusals;

/** What is wrong with the files of each plugin: by themselves, or beside those of others. */
final class PluginFaults {

    private final Map<String, Refusals> own = new LinkedHashMap<>();
    private final Map<String, Refusals> mutual = new LinkedHashMap<>();

    /** Faults that the plugin has whichever others are there. */
    Refusals own(String plugin) {
        return own.computeIfAbsent(plugin, id -> new Refusals());
    }

    /** Faults that the plugin may lose when another one goes. */
    Refusals mutual(String plugin) {
        return mutual.computeIfAbsent(plugin, id -> new Refusals());
    }

    /** The plugins to be refused now: those with faults of their own, or if there are none, all with faults. */
    List<String> refused() {
        List<String> refused = withFaults(own);
        return refused.isEmpty() ? withFaults(mutual) : refused;
    }

    private static List<String> withFaults(Map<String, Refusals> faults) {
        return faults.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All faults of a plugin in reading order. */
    List<Refusal> of(String plugin) {
        Refusals all = new Refusals();
        List<Refusal> found = new ArrayList<>(own(plugin).sorted());
        found.addAll(mutual(plugin).sorted());
        found.forEach(all::add);
        return all.sorted();
    }
}
