package org.agreement.core.plugin;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;

/** Finds the plugins in the home directory that were installed, and have not been touched since. */
final class InstalledPlugins {

    private final Home home;
    private final ClassLoader host;

    InstalledPlugins(Home home, ClassLoader host) {
        this.home = home;
        this.host = host;
    }

    /** Those that can be tried; why others cannot is handed on. */
    List<Candidate> find(Consumer<PluginRefusal> refused) {
        List<Candidate> candidates = new ArrayList<>();
        PluginLock lock;
        List<Path> entries;
        try {
            lock = new PluginLockFile(home).read();
            entries = entries();
        } catch (Failure | IOException e) {
            String file = home.pluginLock().toString();
            ErrorCode code = e instanceof Failure ? ErrorCode.PLUGIN_LOCK : ErrorCode.PLUGIN_UNREADABLE;
            refused.accept(PluginRefusal.of("plugins.lock", file, code, home.plugins()));
            return candidates;
        }
        for (Path entry : entries) {
            PluginOrigin origin = new PluginOrigin(entry.getFileName().toString(), entry.toString());
            try {
                candidates.add(candidate(entry, origin, lock));
            } catch (PluginRefused e) {
                refused.accept(e.refusal());
            }
        }
        missing(lock, entries).forEach(refused);
        return candidates;
    }

    /**
     * A plugin in a folder, whatever the lock says.
     *
     * @throws PluginRefused if what is there cannot be a plugin
     */
    Candidate candidate(Path folder, PluginOrigin origin, Fingerprints fingerprints) throws IOException {
        PluginFolder contents = new PluginFolder(folder, origin);
        PluginFiles files = contents.files();
        List<URL> classPath = contents.classPath();
        String packageName = contents.packageName();
        return Candidate.read(origin, files, fingerprints.sha256(), () -> entry(origin, packageName, classPath));
    }

    private Candidate candidate(Path folder, PluginOrigin origin, PluginLock lock) {
        Optional<PluginLock.Entry> locked = lock.entry(origin.plugin());
        if (locked.isEmpty() || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw origin.refused(ErrorCode.PLUGIN_NOT_INSTALLED);
        }
        try {
            Fingerprints found = Fingerprints.of(folder, origin);
            String differences = found.differences(locked.get().fingerprints());
            if (!differences.isEmpty()) {
                throw origin.refused(ErrorCode.PLUGIN_CHANGED, differences);
            }
            Candidate candidate = candidate(folder, origin, found);
            if (!candidate.descriptor().id().equals(origin.plugin())) {
                throw origin.refused(
                        ErrorCode.PLUGIN_FOLDER, candidate.descriptor().id());
            }
            return candidate;
        } catch (IOException e) {
            throw origin.refused(ErrorCode.PLUGIN_UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    /** Everything in the folder of the plugins but hidden files. */
    private List<Path> entries() throws IOException {
        if (!Files.isDirectory(home.plugins())) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(home.plugins())) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private Stream<PluginRefusal> missing(PluginLock lock, List<Path> entries) {
        List<String> names =
                entries.stream().map(entry -> entry.getFileName().toString()).toList();
        return lock.entries().entrySet().stream()
                .filter(locked -> !names.contains(locked.getKey()))
                .map(locked -> PluginRefusal.of(
                        locked.getKey(),
                        home.plugins().resolve(locked.getKey()).toString(),
                        ErrorCode.PLUGIN_CHANGED,
                        String.join(
                                ", ", locked.getValue().fingerprints().files().keySet())));
    }

    private AgreementPlugin entry(PluginOrigin origin, String packageName, List<URL> classPath) {
        PluginClassLoader loader = new PluginClassLoader(origin.plugin(), classPath, host);
        List<ServiceLoader.Provider<AgreementPlugin>> providers =
                ServiceLoader.load(AgreementPlugin.class, loader).stream().toList();
        if (providers.isEmpty()) {
            return PluginSnapshot.EMPTY;
        }
        if (providers.size() > 1) {
            throw origin.refused(
                    ErrorCode.PLUGIN_CLASSES,
                    providers.stream().map(one -> one.type().getName()).collect(Collectors.joining(", ")));
        }
        Class<?> type = providers.get(0).type();
        if (!type.getPackageName().equals(packageName)) {
            throw origin.refused(ErrorCode.PLUGIN_CLASS_ELSEWHERE, type.getName());
        }
        return providers.get(0).get();
    }
}
