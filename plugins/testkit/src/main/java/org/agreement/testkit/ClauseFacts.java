package org.agreement.testkit;

import java.util.ArrayList;
import java.util.List;
import org.agreement.core.clause.ClauseText;

/** Looks for what a clause file should say about its clause beyond what the engine demands. */
final class ClauseFacts {

    private ClauseFacts() {}

    /**
     * One line for each fact that is missing.
     *
     * @param all whether legal basis and checklist are asked for too, as of the plugins of the program
     */
    static List<String> faults(PluginUnderTest plugin, boolean all) {
        List<String> faults = new ArrayList<>();
        plugin.library().catalog().clauseIds().stream()
                .filter(id -> id.plugin().equals(plugin.id()))
                .flatMap(id -> plugin.library().catalog().clause(id).stream())
                .forEach(clause -> faults.addAll(faults(clause, all)));
        return faults;
    }

    private static List<String> faults(ClauseText clause, boolean all) {
        List<String> faults = new ArrayList<>();
        if (clause.notes().isEmpty()) {
            faults.add(
                    clause.id() + " has no drafting notes; say after a line '## 说明' why it is there and what to mind");
        }
        if (all && clause.basis().isEmpty()) {
            faults.add(clause.id() + " names no law; add to its front matter:  basis: 民法典 第…条");
        }
        if (all && clause.serves().isEmpty()) {
            faults.add(clause.id() + " serves no point of the checklist; add to its front matter:  serves: C-…");
        }
        return faults;
    }
}
