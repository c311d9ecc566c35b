package org.agreement.core.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a plugin in a folder of a jar, which stays open as long as they are used. */
final class JarFiles implements PluginFiles {

    private final String jar;
    private final ZipFile zip;
    private final String folder;
    private final List<String> names;

    /**
     * Opens a jar.
     *
     * @param folder within it; empty for the whole
     * @throws IOException if it is no jar, or holds too many files
     */
    JarFiles(Path jar, String folder) throws IOException {
        this.jar = jar.toString();
        this.zip = new ZipFile(jar.toFile());
        this.folder = folder;
        String prefix = PluginPath.in(folder, "");
        this.names = zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(prefix) && !name.endsWith(".class"))
                .map(name -> name.substring(prefix.length()))
                .filter(PluginPath::isBelow)
                .sorted()
                .distinct()
                .limit(MAX_FILES + 1L)
                .toList();
        if (names.size() > MAX_FILES) {
            zip.close();
            throw new IOException(jar + " has more than " + MAX_FILES + " files");
        }
    }

    @Override
    public Optional<byte[]> read(String path) {
        if (!PluginPath.isBelow(path)) {
            return Optional.empty();
        }
        ZipEntry entry = zip.getEntry(PluginPath.in(folder, path));
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(BoundedFile.read(in, describe(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> list(String listed) {
        return names.stream()
                .filter(name -> PluginPath.folder(name).equals(listed))
                .filter(name -> !PluginPath.name(name).startsWith("."))
                .toList();
    }

    @Override
    public String describe(String path) {
        return jar + "!/" + PluginPath.in(folder, path);
    }
}
