package org.agreement.core.plugin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.FileFailures;

/**
 * Loads the plugins that are part of the program and those that were installed.
 *
 * <p>Whatever is wrong with one becomes a {@link PluginRefusal} and never stops the rest. Of two that take the same id or
 * name the later one is refused; those of the program come first, then by id.
 */
public final class PluginLoader {

    private static final Comparator<Candidate> ORDER = Comparator.comparing(
                    (Candidate candidate) -> !candidate.builtIn())
            .thenComparing(candidate -> !candidate.descriptor().id().equals(PluginRegistry.STANDARD))
            .thenComparing(candidate -> candidate.descriptor().id())
            .thenComparing(candidate -> candidate.origin().where());

    private final BuiltInPlugins builtIn;
    private final InstalledPlugins installed;
    private final InstallGuard guard;
    private final Home home;

    /**
     * A loader of plugins.
     *
     * @param host sees the API and the plugins that are part of the program
     * @param home where plugins are installed
     */
    public PluginLoader(ClassLoader host, Home home) {
        this.builtIn = new BuiltInPlugins(host);
        this.installed = new InstalledPlugins(home, host);
        this.guard = new InstallGuard(home);
        this.home = home;
    }

    /**
     * All plugins.
     *
     * @throws Failure if the home directory cannot be used
     */
    public PluginRegistry load() {
        List<PluginRefusal> refused = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>(builtIn.find(refused::add));
        try {
            candidates.addAll(guard.read(() -> installed.find(refused::add)));
        } catch (IOException e) {
            throw Failure.causedBy(e, ErrorCode.HOME_UNUSABLE, home.directory(), FileFailures.reason(e));
        }
        return load(candidates, refused);
    }

    /** All plugins, and one that is to be installed in place of any other installed one of its id. */
    PluginRegistry loadWith(Candidate added) {
        List<PluginRefusal> refused = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>(installed.find(refused::add));
        candidates.removeIf(candidate ->
                candidate.descriptor().id().equals(added.descriptor().id()));
        candidates.addAll(builtIn.find(refused::add));
        candidates.add(added);
        return load(candidates, refused);
    }

    private static PluginRegistry load(List<Candidate> candidates, List<PluginRefusal> refused) {
        CandidateOpener opener = new CandidateOpener();
        List<LoadedPlugin> loaded = new ArrayList<>();
        for (Candidate candidate : withUniqueIds(candidates, refused)) {
            try {
                loaded.add(opener.open(candidate));
            } catch (PluginRefused e) {
                refused.add(e.refusal());
            }
        }
        return Requirements.settle(loaded, refused);
    }

    private static List<Candidate> withUniqueIds(List<Candidate> candidates, List<PluginRefusal> refused) {
        Map<String, Candidate> unique = new LinkedHashMap<>();
        for (Candidate candidate : candidates.stream().sorted(ORDER).toList()) {
            String id = candidate.descriptor().id();
            PluginOrigin origin = candidate.origin();
            if (id.equals(PluginRegistry.STANDARD) && !candidate.builtIn()) {
                refused.add(origin.refused(ErrorCode.PLUGIN_ID_RESERVED, id).refusal());
                continue;
            }
            Candidate first = unique.putIfAbsent(id, candidate);
            if (first != null) {
                refused.add(origin.refused(
                                ErrorCode.PLUGIN_ID_TAKEN, id, first.origin().where())
                        .refusal());
            }
        }
        return List.copyOf(unique.values());
    }
}
