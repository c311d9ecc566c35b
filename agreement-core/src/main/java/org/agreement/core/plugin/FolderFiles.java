package org.agreement.core.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a plugin in a folder of the disk; nothing is read through a symbolic link. */
final class FolderFiles implements PluginFiles {

    private final Path folder;

    /**
     * The files below a folder.
     *
     * @throws IOException if it is not there
     */
    FolderFiles(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    @Override
    public Optional<byte[]> read(String path) {
        if (!PluginPath.isBelow(path)) {
            return Optional.empty();
        }
        Path file = folder.resolve(path);
        if (!isOwn(file) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(BoundedFile.read(in, describe(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> list(String listed) {
        if (!listed.isEmpty() && !PluginPath.isBelow(listed)) {
            return List.of();
        }
        Path path = folder.resolve(listed);
        if (!isOwn(path) || !Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(path)) {
            List<String> files = entries.filter(entry -> Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS))
                    .map(entry -> PluginPath.in(listed, entry.getFileName().toString()))
                    .filter(name -> !PluginPath.name(name).startsWith(".") && !name.endsWith(".class"))
                    .sorted()
                    .limit(MAX_FILES + 1L)
                    .toList();
            if (files.size() > MAX_FILES) {
                throw new IOException(path + " has more than " + MAX_FILES + " files");
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String describe(String path) {
        return folder.resolve(path).toString();
    }

    /** Whether no part of a path that is there is a link. */
    private static boolean isOwn(Path file) {
        try {
            return file.toRealPath().equals(file);
        } catch (IOException e) {
            return false;
        }
    }
}
