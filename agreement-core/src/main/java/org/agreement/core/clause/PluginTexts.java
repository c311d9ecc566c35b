package org.agreement.core.clause;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.refusal.Refusals;

/**
 * The files of one plugin that this package reads, each by itself.
 *
 * @param names the names of all clauses that are listed or have a file, readable or not
 * @param clauses in the order of the index
 * @param frame preamble and signature block, by kind
 * @param annexes in the order of their index
 * @param refusals of reading
 */
record PluginTexts(
        LoadedPlugin plugin,
        Index index,
        Set<String> names,
        Map<String, ClauseFile> clauses,
        Map<String, FrameFile> frame,
        List<FrameFile> annexes,
        Set<String> annexNames,
        List<LawReader.Entry> laws,
        Refusals refusals) {

    String id() {
        return plugin.id();
    }

    Optional<String> industry() {
        return plugin.descriptor().industry();
    }
}
