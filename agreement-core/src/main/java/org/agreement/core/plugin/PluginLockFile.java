package org.agreement.core.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.data.Reading;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.data.TreeReader;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;

/** Reads and writes {@code plugins.lock}. */
final class PluginLockFile {

    private static final int FORMAT_VERSION = 1;

    private final Home home;

    PluginLockFile(Home home) {
        this.home = home;
    }

    /**
     * What was installed; nothing if there is no file.
     *
     * @throws Failure if the file cannot be read
     */
    PluginLock read() {
        Path file = home.pluginLock();
        if (!Files.exists(file)) {
            return new PluginLock(new TreeMap<>());
        }
        try {
            Reading reading = new TreeReader().read(Source.of(file));
            if (!reading.isSound()) {
                throw unreadable(file);
            }
            return lock(reading.tree().orElseThrow(() -> unreadable(file)));
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    /** Replaces the file in one step. */
    void write(PluginLock lock) throws IOException {
        List<JsonObject> plugins = new ArrayList<>();
        lock.entries()
                .forEach((id, entry) -> plugins.add(JsonObject.builder()
                        .put("id", id)
                        .put("version", entry.version())
                        .put("files", files(entry.fingerprints()))
                        .build()));
        byte[] bytes = JsonWriter.pretty()
                .bytes(JsonObject.builder()
                        .put("formatVersion", FORMAT_VERSION)
                        .put("plugins", plugins)
                        .build());
        if (bytes.length > Source.MAX_BYTES) {
            throw new IOException(home.pluginLock() + " would become bigger than " + Source.MAX_BYTES + " bytes");
        }
        Path written = home.directory().resolve("plugins.lock.new");
        Files.deleteIfExists(written);
        home.createFile(written);
        Files.write(written, bytes);
        Files.move(written, home.pluginLock(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<JsonObject> files(Fingerprints fingerprints) {
        List<JsonObject> files = new ArrayList<>();
        fingerprints
                .files()
                .forEach((path, sha256) -> files.add(JsonObject.builder()
                        .put("path", path)
                        .put("sha256", sha256)
                        .build()));
        return files;
    }

    private static PluginLock lock(Tree tree) {
        if (!text(tree, "formatVersion").equals(String.valueOf(FORMAT_VERSION))) {
            throw unreadable(Path.of(tree.place().file()));
        }
        SortedMap<String, PluginLock.Entry> entries = new TreeMap<>();
        for (Tree plugin : items(tree, "plugins")) {
            SortedMap<String, String> files = new TreeMap<>();
            for (Tree file : items(plugin, "files")) {
                files.put(text(file, "path"), text(file, "sha256"));
            }
            entries.put(text(plugin, "id"), new PluginLock.Entry(text(plugin, "version"), new Fingerprints(files)));
        }
        return new PluginLock(entries);
    }

    private static List<Tree> items(Tree tree, String key) {
        return tree.at(key)
                .filter(Tree.Sequence.class::isInstance)
                .map(node -> ((Tree.Sequence) node).items())
                .orElseThrow(() -> unreadable(Path.of(tree.place().file())));
    }

    private static String text(Tree tree, String key) {
        return tree.at(key)
                .filter(Tree.Scalar.class::isInstance)
                .map(node -> ((Tree.Scalar) node).text())
                .orElseThrow(() -> unreadable(Path.of(tree.place().file())));
    }

    private static Failure unreadable(Path file) {
        return new Failure(ErrorCode.PLUGIN_LOCK, file);
    }
}
