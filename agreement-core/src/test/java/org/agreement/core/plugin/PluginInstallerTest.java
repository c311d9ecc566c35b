package org.agreement.core.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PluginInstallerTest {

    @TempDir
    Path directory;

    private PluginWorkshop workshop;
    private Home home;

    @BeforeEach
    void makeHome() {
        workshop = new PluginWorkshop(directory);
        home = new Home(directory.resolve("home"));
    }

    @Test
    void installsAJarForItsOwnerOnlyAndPinsIt() throws Exception {
        PluginDescriptor installed = installer().install(workshop.code("any.jar", "tea", ""));
        assertEquals("tea", installed.id());
        assertEquals(List.of("tea"), load().ids());
        assertEquals(List.of(), load().refused());
        assertEquals("rwx------", permissions(home.directory()));
        assertEquals("rwx------", permissions(home.plugins().resolve("tea")));
        assertEquals("rw-------", permissions(home.plugins().resolve("tea/any.jar")));
        assertEquals("rw-------", permissions(home.pluginLock()));
        assertTrue(
                Files.readString(home.pluginLock()).contains(load().get("tea").sha256()));
        assertEquals(List.of(".guard", "tea"), names(home.plugins()));
    }

    @Test
    void installsAFolderWithoutCodeAndReadsItsFiles() throws Exception {
        Path pack = Files.createDirectories(directory.resolve("pack/clauses/zh-CN"));
        Files.writeString(directory.resolve("pack/plugin.yaml"), PluginWorkshop.yaml("tea"));
        Files.writeString(pack.resolve("cup.md"), "杯");
        Files.writeString(pack.resolve("bowl.md"), "碗");
        installer().install(directory.resolve("pack"));
        PluginFiles files = load().get("tea").files();
        assertEquals(List.of("clauses/zh-CN/bowl.md", "clauses/zh-CN/cup.md"), files.list("clauses/zh-CN"));
        assertEquals(
                "杯".getBytes(StandardCharsets.UTF_8).length,
                files.read("clauses/zh-CN/cup.md").orElseThrow().length);
        assertTrue(files.read("../tea/plugin.yaml").isEmpty());
        assertTrue(files.read("/etc/passwd").isEmpty());
        assertTrue(files.read("clauses").isEmpty());
    }

    @Test
    void leavesNothingBehindWhenItRefuses() throws Exception {
        Path broken =
                workshop.code("broken.jar", "tea", "public Sample() { throw new IllegalStateException(\"no\"); }");
        PluginRefused refused =
                assertThrows(PluginRefused.class, () -> installer().install(broken));
        assertEquals("tea", refused.refusal().plugin());
        assertEquals(broken + " AGR-2008: AgreementPlugin() failed: IllegalStateException: no", refused.getMessage());
        Path yaml = workshop.pack("yaml.jar", Map.of("x/plugin.yaml", "id: tea\napiLevel: 1\nversion: 1\n"));
        PluginRefused missing =
                assertThrows(PluginRefused.class, () -> installer().install(yaml));
        assertEquals(
                yaml + "!/x/plugin.yaml:1:1",
                missing.refusal().reasons().get(0).place().toString());
        assertEquals(List.of(".guard"), names(home.plugins()));
        assertEquals(List.of(), load().loaded());
        assertEquals(List.of(), load().refused());
    }

    @Test
    void refusesWhatTheFurtherChecksRefuse() throws Exception {
        PluginRefusal bad = PluginRefusal.of("tea", "clause.md", ErrorCode.SYNTAX);
        PluginInstaller installer = new PluginInstaller(getClass().getClassLoader(), home, registry -> List.of(bad));
        Path jar = workshop.code("tea.jar", "tea", "");
        assertEquals(
                bad,
                assertThrows(PluginRefused.class, () -> installer.install(jar)).refusal());
        assertEquals(
                "coffee",
                installer.install(workshop.code("coffee.jar", "coffee", "")).id());
    }

    @Test
    void refusesLinksForeignIdsAndNothing() throws Exception {
        Path pack = Files.createDirectories(directory.resolve("pack"));
        Files.writeString(pack.resolve("plugin.yaml"), PluginWorkshop.yaml("tea"));
        Files.createSymbolicLink(pack.resolve("secret"), directory.resolve("pack/plugin.yaml"));
        PluginRefused link = assertThrows(PluginRefused.class, () -> installer().install(pack));
        assertEquals("AGR-2013 a file cannot be accepted: secret", PluginWorkshop.reason(link.refusal()));
        Path jar = workshop.pack("s.jar", Map.of("plugin.yaml", PluginWorkshop.yaml("standard")));
        PluginRefused reserved =
                assertThrows(PluginRefused.class, () -> installer().install(jar));
        assertEquals("AGR-2005", reserved.refusal().reasons().get(0).code());
        Path nothing = directory.resolve("nothing.jar");
        assertEquals(
                ErrorCode.FILE_NOT_FOUND,
                assertThrows(Failure.class, () -> installer().install(nothing)).code());
    }

    @Test
    void refusesAPluginThatRequiresOneThatIsNotThere() throws Exception {
        Path jar = workshop.pack("x.jar", Map.of("plugin.yaml", PluginWorkshop.yaml("x", "requires: [tea]")));
        assertEquals(
                "AGR-2006",
                assertThrows(PluginRefused.class, () -> installer().install(jar))
                        .refusal()
                        .reasons()
                        .get(0)
                        .code());
        installer().install(workshop.code("tea.jar", "tea", ""));
        assertEquals("x", installer().install(jar).id());
    }

    @Test
    void replacesAnInstalledPluginAndMendsOneThatWasChanged() throws Exception {
        installer().install(workshop.code("old.jar", "tea", ""));
        Files.writeString(home.plugins().resolve("tea/old.jar"), "broken");
        assertEquals(List.of(), load().loaded());
        installer().install(workshop.code("new.jar", "tea", ""));
        assertEquals(List.of("tea"), load().ids());
        assertEquals(List.of("new.jar"), names(home.plugins().resolve("tea")));
    }

    @Test
    void removesAnInstalledPluginAndNoOther() throws Exception {
        Path builtIn = workshop.code("builtin.jar", "tea", "");
        URLClassLoader host = new URLClassLoader(
                new URL[] {builtIn.toUri().toURL()}, getClass().getClassLoader());
        PluginInstaller installer = new PluginInstaller(host, home, registry -> List.of());
        installer.install(workshop.code("coffee.jar", "coffee", ""));
        assertEquals(
                "AGR-2004",
                assertThrows(PluginRefused.class, () -> installer.install(builtIn))
                        .refusal()
                        .reasons()
                        .get(0)
                        .code());
        assertEquals(
                ErrorCode.PLUGIN_BUILT_IN,
                assertThrows(Failure.class, () -> installer.remove("tea")).code());
        Failure unknown = assertThrows(Failure.class, () -> installer.remove("coffe"));
        assertEquals("Did you mean 'coffee'? Possible: coffee", unknown.wayOut().en());
        installer.remove("coffee");
        assertEquals(List.of(".guard"), names(home.plugins()));
        assertEquals(List.of("tea"), new PluginLoader(host, home).load().ids());
    }

    @Test
    void keepsTheLockWholeWhenManyInstallAtOnce() throws Exception {
        List<Path> jars = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            jars.add(workshop.pack("p" + i + ".jar", Map.of("plugin.yaml", PluginWorkshop.yaml("p" + i))));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<PluginDescriptor>> installed = new ArrayList<>();
            jars.forEach(jar -> installed.add(threads.submit(() -> installer().install(jar))));
            for (Future<PluginDescriptor> one : installed) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(List.of(), load().refused());
        assertEquals(8, load().loaded().size());
    }

    private PluginInstaller installer() {
        return new PluginInstaller(getClass().getClassLoader(), home, registry -> List.of());
    }

    private PluginRegistry load() {
        return new PluginLoader(getClass().getClassLoader(), home).load();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
