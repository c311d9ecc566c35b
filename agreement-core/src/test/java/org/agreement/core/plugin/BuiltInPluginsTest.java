package org.agreement.core.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuiltInPluginsTest {

    @TempDir
    Path directory;

    @Test
    void findsThePluginsOfTheProgramInFoldersOfClasses() throws Exception {
        PluginWorkshop workshop = new PluginWorkshop(directory);
        Path classes = Files.createDirectories(directory.resolve("target/classes"));
        Map<String, byte[]> files = new TreeMap<>(workshop.compile(Map.of("Sample", PluginWorkshop.source(""))));
        files.put("sample/plugin.yaml", PluginWorkshop.bytes(PluginWorkshop.yaml("tea")));
        files.put("sample/clauses/zh-CN/index", PluginWorkshop.bytes("- clauses: []"));
        files.put(PluginWorkshop.SERVICE, PluginWorkshop.bytes("sample.Missing\nsample.Sample\n"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = classes.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        URL[] urls = {classes.toUri().toURL()};
        URLClassLoader host = new URLClassLoader(urls, getClass().getClassLoader());
        PluginRegistry registry = new PluginLoader(host, new Home(directory.resolve("home"))).load();
        LoadedPlugin tea = registry.get("tea");
        assertEquals(List.of("clauses/zh-CN/index"), tea.files().list("clauses/zh-CN"));
        assertEquals(List.of("plugin.yaml"), tea.files().list(""));
        assertTrue(PluginWorkshop.reason(registry, "META-INF/services").contains("sample.Missing not found"));
    }
}
