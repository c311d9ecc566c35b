package org.agreement.core.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agreement.core.data.Place;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.FileFailures;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Suggestion;

/** Installs plugins into the home directory and removes them; safe for several processes. */
public final class PluginInstaller {

    /** What else can be wrong with plugins that were loaded, such as their clauses. */
    @FunctionalInterface
    public interface Check {

        /** Why some of the loaded plugins cannot be used. */
        List<PluginRefusal> check(PluginRegistry registry);
    }

    private final Home home;
    private final PluginLoader loader;
    private final InstalledPlugins installed;
    private final InstallGuard guard;
    private final Check check;

    /**
     * An installer of plugins.
     *
     * @param host sees the API and the plugins that are part of the program
     */
    public PluginInstaller(ClassLoader host, Home home, Check check) {
        this.home = home;
        this.loader = new PluginLoader(host, home);
        this.installed = new InstalledPlugins(home, host);
        this.guard = new InstallGuard(home);
        this.check = check;
    }

    /**
     * Copies a plugin into the home directory and pins its files, in place of an installed one of the same id. The copy is
     * loaded first; if it cannot be, everything stays as it was.
     *
     * @param plugin a jar, or a folder with jars or with the files of a plugin
     * @throws PluginRefused if it cannot be loaded beside the other plugins
     * @throws Failure if there is nothing, or the home directory cannot be written
     */
    public PluginDescriptor install(Path plugin) {
        if (!Files.exists(plugin)) {
            throw new Failure(ErrorCode.FILE_NOT_FOUND, plugin);
        }
        return changing(() -> {
            try (PluginStore store = new PluginStore(home)) {
                return install(plugin, store);
            }
        });
    }

    private PluginDescriptor install(Path plugin, PluginStore store) throws IOException {
        PluginOrigin origin = new PluginOrigin(String.valueOf(plugin.getFileName()), plugin.toString());
        Path copy = store.copy();
        try {
            new PluginCopier(home, origin).copy(plugin, copy);
            Fingerprints fingerprints = Fingerprints.of(copy, origin);
            Candidate candidate = installed.candidate(copy, origin, fingerprints);
            refusal(candidate).ifPresent(refusal -> {
                throw new PluginRefused(refusal);
            });
            store.keep(candidate.descriptor(), fingerprints);
            return candidate.descriptor();
        } catch (PluginRefused e) {
            Path copied = Files.isDirectory(plugin) ? copy : copy.resolve(PluginCopier.name(plugin));
            throw new PluginRefused(relocated(e.refusal(), copied.toString(), plugin.toString()));
        }
    }

    private Optional<PluginRefusal> refusal(Candidate candidate) {
        String id = candidate.descriptor().id();
        PluginRegistry registry = loader.loadWith(candidate);
        Stream<PluginRefusal> atLoad = registry.refused().stream()
                .filter(refusal -> refusal.where().equals(candidate.origin().where())
                        || refusal.where().equals(candidate.files().describe(Candidate.DESCRIPTOR)));
        Stream<PluginRefusal> afterwards = check.check(registry).stream()
                .filter(refusal -> refusal.plugin().equals(id));
        return Stream.concat(atLoad, afterwards).findFirst();
    }

    /** The same with places in what the user gave instead of its copy. */
    private static PluginRefusal relocated(PluginRefusal refusal, String copy, String given) {
        List<Refusal> reasons = refusal.reasons().stream()
                .map(reason -> relocated(reason, copy, given))
                .toList();
        return new PluginRefusal(refusal.plugin(), refusal.where().replace(copy, given), reasons);
    }

    private static Refusal relocated(Refusal reason, String copy, String given) {
        Place place = reason.place();
        return new Refusal(
                reason.code(),
                reason.requirement(),
                new Place(place.file().replace(copy, given), place.line(), place.column()),
                reason.path(),
                reason.value(),
                reason.message(),
                reason.wayOut());
    }

    /**
     * Removes an installed plugin, whatever state it is in.
     *
     * @throws Failure if there is none of the id, or it is part of the program
     */
    public void remove(String id) {
        Optional<PluginLock.Entry> removed = changing(() -> {
            try (PluginStore store = new PluginStore(home)) {
                return store.remove(id);
            }
        });
        if (removed.isEmpty()) {
            throw notInstalled(id);
        }
    }

    private Failure notInstalled(String id) {
        PluginRegistry registry = loader.load();
        if (registry.find(id).isPresent()) {
            return new Failure(ErrorCode.PLUGIN_BUILT_IN, id);
        }
        List<String> others = registry.loaded().stream()
                .filter(plugin -> !plugin.builtIn())
                .map(LoadedPlugin::id)
                .toList();
        return new Failure(ErrorCode.UNKNOWN_PLUGIN, id, Suggestion.wayOut(id, others));
    }

    private <T> T changing(InstallGuard.Action<T> change) {
        try {
            return guard.change(change);
        } catch (IOException e) {
            throw Failure.causedBy(e, ErrorCode.HOME_UNUSABLE, home.directory(), FileFailures.reason(e));
        }
    }
}
