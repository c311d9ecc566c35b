package org.agreement.core.plugin;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.agreement.core.refusal.ErrorCode;

/** The folder of a plugin that is not part of the program: its jars, or where it has none, its very files. */
final class PluginFolder {

    /** A {@code plugin.yaml}: the jar or folder that it is in, and the folder therein. */
    private record Found(Path root, String folder) {}

    private final Path folder;
    private final PluginOrigin origin;
    private final List<Path> jars;
    private final Found descriptor;

    /**
     * Looks into a folder.
     *
     * @throws PluginRefused if there is not exactly one {@code plugin.yaml}
     */
    PluginFolder(Path folder, PluginOrigin origin) throws IOException {
        this.folder = folder;
        this.origin = origin;
        try (Stream<Path> entries = Files.list(folder)) {
            this.jars = entries.filter(entry -> entry.toString().endsWith(".jar"))
                    .filter(entry -> Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
        this.descriptor = find();
    }

    /** Where its classes are. */
    List<URL> classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (Path root : jars.isEmpty() ? List.of(folder) : jars) {
            urls.add(root.toUri().toURL());
        }
        return urls;
    }

    /** The package in which its class must be, if it has one: that of {@code plugin.yaml}. */
    String packageName() {
        return descriptor.folder().replace('/', '.');
    }

    /** The files beside its {@code plugin.yaml}. */
    PluginFiles files() throws IOException {
        return jars.isEmpty()
                ? new FolderFiles(descriptor.root().resolve(descriptor.folder()))
                : new JarFiles(descriptor.root(), descriptor.folder());
    }

    private Found find() throws IOException {
        List<Found> found = new ArrayList<>();
        for (Path jar : jars) {
            inJar(jar).forEach(path -> found.add(new Found(jar, path)));
        }
        if (jars.isEmpty()) {
            inFolder().forEach(path -> found.add(new Found(folder, path)));
        }
        if (found.isEmpty()) {
            throw origin.refused(ErrorCode.PLUGIN_YAML_MISSING);
        }
        if (found.size() > 1) {
            Function<Found, String> name = one -> PluginPath.in(one.folder(), Candidate.DESCRIPTOR) + " ("
                    + one.root().getFileName() + ")";
            throw origin.refused(
                    ErrorCode.PLUGIN_YAML_TWICE, found.stream().map(name).collect(Collectors.joining(", ")));
        }
        return found.get(0);
    }

    private List<String> inJar(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(this::isDescriptor)
                    .map(PluginPath::folder)
                    .toList();
        } catch (IOException e) {
            throw origin.refused(ErrorCode.PLUGIN_NO_ARCHIVE, jar.getFileName());
        }
    }

    private List<String> inFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString())
                    .filter(this::isDescriptor)
                    .map(PluginPath::folder)
                    .sorted()
                    .toList();
        }
    }

    private boolean isDescriptor(String path) {
        if (!PluginPath.isBelow(path)) {
            throw origin.refused(ErrorCode.PLUGIN_UNSAFE_FILE, path);
        }
        return PluginPath.name(path).equals(Candidate.DESCRIPTOR);
    }
}
