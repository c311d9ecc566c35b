package org.agreement.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.core.data.Source;
import org.agreement.core.plugin.PluginFiles;

/** Assembles the reference requests of a plugin. */
final class Examples {

    private static final String FOLDER = "examples";

    private Examples() {}

    static List<String> faults(PluginUnderTest plugin) {
        PluginFiles files = plugin.loaded().files();
        Workshop workshop = new Workshop(plugin.library());
        List<String> faults = new ArrayList<>();
        for (String path : files.list(FOLDER)) {
            Optional<Source> request = files.source(path);
            request.ifPresent(source -> workshop.faults(source).forEach(fault -> faults.add(path + ": " + fault)));
        }
        if (plugin.loaded().descriptor().industry().isPresent()
                && files.list(FOLDER).isEmpty()) {
            faults.add("is an industry's plugin without a reference request; add examples/<industry>.yaml");
        }
        return faults;
    }
}
