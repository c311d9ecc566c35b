package org.agreement.core.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Makes jars of plugins: compiles sources against the API, and packs the classes with files. */
final class PluginWorkshop {

    /** The file that names the class of a plugin. */
    static final String SERVICE = "META-INF/services/org.agreement.api.plugin.AgreementPlugin";

    private final Path directory;
    private int made;

    PluginWorkshop(Path directory) {
        this.directory = directory;
    }

    /** What {@code plugin.yaml} must say. */
    static String yaml(String id, String... more) {
        return """
                id: %s
                version: 1.0.0
                apiLevel: 1
                name: {zh: 示例, en: Sample}
                """.formatted(id) + String.join("\n", more);
    }

    /** The source of a plugin's class in package {@code sample}, with a body of the reader's choice. */
    static String source(String body) {
        return """
                package sample;
                import java.util.List;
                import org.agreement.api.plugin.AgreementPlugin;
                public final class Sample implements AgreementPlugin {
                    public int apiLevel() { return API_LEVEL; }
                    %s
                }
                """.formatted(body);
    }

    /** A jar with one class {@code sample.Sample} that the service file names. */
    Path code(String name, String id, String body) throws IOException {
        return jar(
                name, Map.of("sample/plugin.yaml", yaml(id), SERVICE, "sample.Sample"), Map.of("Sample", source(body)));
    }

    /** A jar without code. */
    Path pack(String name, Map<String, String> files) throws IOException {
        return jar(name, files, Map.of());
    }

    /** A jar with files and with classes, by their simple names. */
    Path jar(String name, Map<String, String> files, Map<String, String> sources) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        files.forEach((path, text) -> entries.put(path, bytes(text)));
        if (!sources.isEmpty()) {
            entries.putAll(compile(sources));
        }
        return zip(directory.resolve(name), entries);
    }

    Path zip(Path jar, Map<String, byte[]> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return jar;
    }

    /** The class files, by path. */
    Map<String, byte[]> compile(Map<String, String> sources) throws IOException {
        Path classes = Files.createDirectories(directory.resolve("classes" + made++));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Source> units = sources.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-d", classes.toString(), "-proc:none", "--release", "17");
        if (!compiler.getTask(messages, null, null, options, null, units).call()) {
            throw new IllegalArgumentException(messages.toString());
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> found = Files.walk(classes)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                files.put(classes.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** Puts a jar where it would be after an installation, and pins it. */
    void pin(Home home, String id, Path jar) throws IOException {
        Path folder = home.plugins().resolve(id);
        Files.createDirectories(folder);
        Files.copy(jar, folder.resolve(jar.getFileName()));
        PluginLockFile file = new PluginLockFile(home);
        Fingerprints fingerprints = Fingerprints.of(folder, new PluginOrigin(id, id));
        file.write(file.read().with(id, new PluginLock.Entry("1.0.0", fingerprints)));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Why a plugin was refused, in English. */
    static String reason(PluginRegistry registry, String plugin) {
        Optional<PluginRefusal> refusal = registry.refused().stream()
                .filter(one -> one.plugin().equals(plugin))
                .findFirst();
        return refusal.map(PluginWorkshop::reason).orElse("loaded, or unknown");
    }

    static String reason(PluginRefusal refusal) {
        return refusal.reasons().get(0).code() + " "
                + refusal.reasons().get(0).message().en();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
