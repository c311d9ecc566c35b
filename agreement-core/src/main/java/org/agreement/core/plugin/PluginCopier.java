package org.agreement.core.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.agreement.core.refusal.ErrorCode;

/** Copies the files of a plugin, for the owner of the home directory only. */
final class PluginCopier {

    private final Home home;
    private final PluginOrigin origin;
    private int files;
    private long bytes;

    PluginCopier(Home home, PluginOrigin origin) {
        this.home = home;
        this.origin = origin;
    }

    /**
     * Copies a jar into a new folder, or a folder as that folder.
     *
     * @throws PluginRefused if it is something else, holds something else, or too much
     */
    void copy(Path plugin, Path target) throws IOException {
        home.createDirectory(target);
        if (!Files.isDirectory(plugin)) {
            if (!Files.isRegularFile(plugin)) {
                throw origin.refused(ErrorCode.PLUGIN_UNSAFE_FILE, plugin);
            }
            copyFile(plugin, target.resolve(name(plugin)), Files.size(plugin));
            return;
        }
        Path source = plugin.toRealPath();
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                home.createDirectory(target.resolve(source.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = source.relativize(file).toString();
                if (!attributes.isRegularFile()) {
                    throw origin.refused(ErrorCode.PLUGIN_UNSAFE_FILE, path);
                }
                copyFile(file, target.resolve(path), attributes.size());
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The name that the copy of a jar has. */
    static String name(Path jar) {
        String name = String.valueOf(jar.getFileName());
        return name.endsWith(".jar") ? name : name + ".jar";
    }

    /** Bounded before anything is copied, because a user may name a folder that was not meant. */
    private void copyFile(Path file, Path target, long size) throws IOException {
        files++;
        bytes += size;
        if (files > PluginFiles.MAX_FILES || bytes > Fingerprints.MAX_BYTES) {
            throw origin.refused(ErrorCode.PLUGIN_TOO_BIG, file.getFileName());
        }
        home.createFile(target);
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
            Files.copy(file, out);
        }
    }
}
