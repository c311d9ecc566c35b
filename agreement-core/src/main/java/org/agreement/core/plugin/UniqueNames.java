package org.agreement.core.plugin;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agreement.api.terms.TermTree;
import org.agreement.core.refusal.ErrorCode;

/** The names that are taken so far, and by whom. */
final class UniqueNames {

    /** Stands for the program among the plugins. */
    private static final String PROGRAM = "agreement";

    /** The keys of a request that are no terms. */
    private static final List<String> KEYS = List.of("industry", "plugins", "prefer", "clauses");

    private final Map<BroughtName, String> owners = new LinkedHashMap<>();

    UniqueNames() {
        for (RecordComponent term : TermTree.class.getRecordComponents()) {
            owners.put(new BroughtName(BroughtName.Kind.TERM, term.getName()), PROGRAM);
        }
        KEYS.forEach(key -> owners.put(new BroughtName(BroughtName.Kind.TERM, key), PROGRAM));
    }

    /**
     * Takes all names of a plugin, or none of them.
     *
     * @throws PluginRefused if one is taken
     */
    void take(PluginOrigin origin, List<BroughtName> names) {
        Map<BroughtName, String> taken = new LinkedHashMap<>(owners);
        for (BroughtName name : names) {
            String owner = taken.put(name, origin.plugin());
            if (owner != null) {
                throw origin.refused(ErrorCode.PLUGIN_NAME_TAKEN, name.kind().text(), name.name(), owner);
            }
        }
        owners.putAll(taken);
    }
}
