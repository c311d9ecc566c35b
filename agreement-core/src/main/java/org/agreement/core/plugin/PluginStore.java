package org.agreement.core.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes the installed plugins in steps of which each leaves a whole; to be used under {@link InstallGuard}. */
final class PluginStore implements AutoCloseable {

    private static final String PREFIX = ".install-";

    private final Home home;
    private final PluginLockFile file;
    private final Path workplace;

    /** Makes a place to work in, and clears what broken runs left behind. */
    PluginStore(Home home) throws IOException {
        this.home = home;
        this.file = new PluginLockFile(home);
        try (Stream<Path> entries = Files.list(home.plugins())) {
            for (Path left : entries.toList()) {
                if (left.getFileName().toString().startsWith(PREFIX)) {
                    delete(left);
                }
            }
        }
        this.workplace = Files.createTempDirectory(home.plugins().toRealPath(), PREFIX);
    }

    /** Where a plugin is copied to before it is kept. */
    Path copy() {
        return workplace.resolve("copy");
    }

    /** Makes the copy the installed plugin of its id. */
    void keep(PluginDescriptor descriptor, Fingerprints fingerprints) throws IOException {
        PluginLock lock = file.read();
        Path folder = home.plugins().resolve(descriptor.id());
        Path replaced = workplace.resolve("replaced");
        boolean replaces = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        if (replaces) {
            Files.move(folder, replaced, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(copy(), folder, StandardCopyOption.ATOMIC_MOVE);
            file.write(lock.with(descriptor.id(), new PluginLock.Entry(descriptor.version(), fingerprints)));
        } catch (IOException e) {
            delete(folder);
            if (replaces) {
                Files.move(replaced, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
    }

    /** Removes a plugin; empty if it was not installed. */
    Optional<PluginLock.Entry> remove(String id) throws IOException {
        PluginLock lock = file.read();
        Optional<PluginLock.Entry> entry = lock.entry(id);
        if (entry.isPresent()) {
            file.write(lock.without(id));
            delete(home.plugins().resolve(id));
        }
        return entry;
    }

    @Override
    public void close() throws IOException {
        delete(workplace);
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        }
    }
}
