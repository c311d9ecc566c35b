package org.agreement.testkit;

import java.util.List;
import org.agreement.core.clause.ClauseCatalog;

/** Holds the clause, frame and law files of a plugin to what the catalogue checks when it loads them. */
final class ClauseFileCheck {

    private ClauseFileCheck() {}

    static List<String> faults(PluginUnderTest plugin) {
        return ClauseCatalog.load(plugin.registry().loaded()).refused().getOrDefault(plugin.id(), List.of()).stream()
                .map(PluginUnderTest::line)
                .toList();
    }
}
