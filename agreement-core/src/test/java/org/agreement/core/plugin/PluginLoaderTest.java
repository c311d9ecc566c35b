package org.agreement.core.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agreement.core.refusal.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PluginLoaderTest {

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
    void findsNothingInAnEmptyHomeAndMakesNothingThere() {
        PluginRegistry registry = load();
        assertEquals(List.of(), registry.loaded());
        assertEquals(List.of(), registry.refused());
        assertFalse(Files.exists(home.directory()));
    }

    @Test
    void loadsAPluginWithCodeAndOneWithout() throws Exception {
        workshop.pin(home, "tea", workshop.code("tea.jar", "tea", ""));
        workshop.pin(home, "pack", workshop.pack("pack.jar", Map.of("deep/plugin.yaml", PluginWorkshop.yaml("pack"))));
        PluginRegistry registry = load();
        assertEquals(List.of(), registry.refused());
        assertEquals(List.of("pack", "tea"), registry.ids());
        assertEquals(1, registry.get("pack").plugin().apiLevel());
        assertFalse(registry.get("tea").builtIn());
        assertEquals(64, registry.get("tea").sha256().length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            public Sample() { throw new IllegalStateException("no"); } | AGR-2008 AgreementPlugin() failed: IllegalStateException: no
            static { if (true) throw new IllegalStateException("early"); } | AGR-2008 AgreementPlugin() failed: IllegalStateException: early
            public List<org.agreement.api.terms.TermCheck> checks() { throw new Error("bad"); } | AGR-2008 checks() failed: Error: bad
            public List<org.agreement.api.terms.TermCheck> checks() { return null; } | AGR-2008 checks() failed: NullPointerException: null instead of a list
            public List<org.agreement.api.terms.TermCheck> checks() { return checks(); } | AGR-2008 checks() failed: StackOverflowError
            private final Other other = new Other(); static class Other {} | AGR-2009 a class is missing or does not fit: NoClassDefFoundError: sample/Sample$Other
            """)
    void refusesAPluginWhoseCodeFailsAndLoadsTheRest(String body, String reason) throws Exception {
        Map<String, byte[]> classes = new TreeMap<>(workshop.compile(Map.of("Sample", PluginWorkshop.source(body))));
        classes.remove("sample/Sample$Other.class");
        classes.put("sample/plugin.yaml", PluginWorkshop.bytes(PluginWorkshop.yaml("broken")));
        classes.put(PluginWorkshop.SERVICE, PluginWorkshop.bytes("sample.Sample"));
        workshop.pin(home, "broken", workshop.zip(directory.resolve("broken.jar"), classes));
        workshop.pin(home, "tea", workshop.code("tea.jar", "tea", ""));
        PluginRegistry registry = load();
        assertEquals(reason, PluginWorkshop.reason(registry, "broken"));
        assertEquals(List.of("tea"), registry.ids());
    }

    @Test
    void refusesACodeThatWasMadeForAnotherApi() throws Exception {
        String source = PluginWorkshop.source("").replace("return API_LEVEL", "return 99");
        Map<String, String> files =
                Map.of("sample/plugin.yaml", PluginWorkshop.yaml("late"), PluginWorkshop.SERVICE, "sample.Sample");
        workshop.pin(home, "late", workshop.jar("late.jar", files, Map.of("Sample", source)));
        assertEquals(
                "AGR-2003 it was made for API level 99, this program has 1", PluginWorkshop.reason(load(), "late"));
    }

    @Test
    void readsTheApiLevelBeforeAnythingElseAndBeforeTheCode() throws Exception {
        Path marker = directory.resolve("marker");
        String body = "static { new java.io.File(\"" + marker + "\").mkdir(); }";
        String yaml = "apiLevel: 99\nsomething: new\n";
        Map<String, String> files = Map.of("sample/plugin.yaml", yaml, PluginWorkshop.SERVICE, "sample.Sample");
        workshop.pin(home, "late", workshop.jar("late.jar", files, Map.of("Sample", PluginWorkshop.source(body))));
        PluginRegistry registry = load();
        assertEquals(
                "AGR-2003 it was made for API level 99, this program has 1", PluginWorkshop.reason(registry, "late"));
        assertEquals(1, registry.refused().get(0).reasons().size());
        assertFalse(Files.exists(marker));
    }

    @Test
    void refusesWhatIsNoPlugin() throws Exception {
        Path text = Files.writeString(directory.resolve("text.jar"), "not a zip");
        workshop.pin(home, "text", text);
        workshop.pin(home, "empty", workshop.pack("empty.jar", Map.of("readme", "")));
        workshop.pin(home, "two", workshop.pack("two.jar", Map.of("a/plugin.yaml", "", "b/plugin.yaml", "")));
        workshop.pin(home, "slip", workshop.pack("slip.jar", Map.of("plugin.yaml", "", "../../evil", "")));
        workshop.pin(
                home,
                "ghost",
                workshop.pack(
                        "ghost.jar",
                        Map.of("x/plugin.yaml", PluginWorkshop.yaml("ghost"), PluginWorkshop.SERVICE, "x.No")));
        workshop.pin(
                home,
                "astray",
                workshop.jar(
                        "astray.jar",
                        Map.of("x/plugin.yaml", PluginWorkshop.yaml("astray"), PluginWorkshop.SERVICE, "sample.Sample"),
                        Map.of("Sample", PluginWorkshop.source(""))));
        PluginRegistry registry = load();
        assertEquals("AGR-2007 not a readable jar file: text.jar", PluginWorkshop.reason(registry, "text"));
        assertEquals("AGR-2001 it has no plugin.yaml", PluginWorkshop.reason(registry, "empty"));
        assertTrue(PluginWorkshop.reason(registry, "two").startsWith("AGR-2002 "));
        assertEquals("AGR-2013 a file cannot be accepted: ../../evil", PluginWorkshop.reason(registry, "slip"));
        assertTrue(PluginWorkshop.reason(registry, "ghost").contains("Provider x.No not found"));
        assertEquals(
                "AGR-2017 plugin class sample.Sample is not in the package where plugin.yaml is",
                PluginWorkshop.reason(registry, "astray"));
        assertEquals(List.of(), registry.loaded());
    }

    @Test
    void saysEverythingThatIsWrongWithADescriptor() throws Exception {
        String yaml = "id: Tea\nversion: 1\nindustri: tea\nname: {zh: 茶}\n";
        workshop.pin(home, "tea", workshop.pack("tea.jar", Map.of("plugin.yaml", yaml)));
        List<String> reasons = load().refused().get(0).reasons().stream()
                .map(reason -> reason.place().line() + ":" + reason.place().column() + " " + reason.code() + " "
                        + reason.path())
                .toList();
        assertEquals(
                List.of("1:1 AGR-1031 apiLevel", "1:5 AGR-1032 id", "3:1 AGR-1030 industri", "4:7 AGR-1031 name.en"),
                reasons);
    }

    @Test
    void refusesWhatWasPutThereByHandOrChangedOrTakenAway() throws Exception {
        workshop.pin(home, "changed", workshop.code("changed.jar", "changed", ""));
        workshop.pin(home, "gone", workshop.code("gone.jar", "gone", ""));
        workshop.pin(home, "tea", workshop.code("tea.jar", "tea", ""));
        Files.writeString(home.plugins().resolve("changed/changed.jar"), "x", StandardOpenOption.APPEND);
        Files.delete(home.plugins().resolve("gone/gone.jar"));
        Files.delete(home.plugins().resolve("gone"));
        Files.createDirectory(home.plugins().resolve("folder"));
        Files.copy(home.plugins().resolve("tea/tea.jar"), home.plugins().resolve("dropped.jar"));
        Files.writeString(home.plugins().resolve(".hidden"), "");
        PluginRegistry registry = load();
        assertEquals(
                "AGR-2012 it was changed after it was installed: changed.jar",
                PluginWorkshop.reason(registry, "changed"));
        assertEquals(
                "AGR-2012 it was changed after it was installed: gone.jar", PluginWorkshop.reason(registry, "gone"));
        String byHand = "AGR-2011 it was put there by hand: plugins.lock does not know it";
        assertEquals(byHand, PluginWorkshop.reason(registry, "folder"));
        assertEquals(byHand, PluginWorkshop.reason(registry, "dropped.jar"));
        assertEquals(4, registry.refused().size());
        assertEquals(List.of("tea"), registry.ids());
    }

    @Test
    void refusesAFileThatWasAddedAndALink() throws Exception {
        workshop.pin(home, "tea", workshop.code("tea.jar", "tea", ""));
        workshop.pin(home, "link", workshop.code("link.jar", "link", ""));
        Files.writeString(home.plugins().resolve("tea/more.txt"), "");
        Files.createSymbolicLink(home.plugins().resolve("link/other"), directory);
        PluginRegistry registry = load();
        assertEquals(
                "AGR-2012 it was changed after it was installed: more.txt", PluginWorkshop.reason(registry, "tea"));
        assertEquals("AGR-2013 a file cannot be accepted: other", PluginWorkshop.reason(registry, "link"));
    }

    @Test
    void refusesEveryInstalledPluginIfTheLockCannotBeRead() throws Exception {
        workshop.pin(home, "tea", workshop.code("tea.jar", "tea", ""));
        Files.writeString(home.pluginLock(), "{\"formatVersion\":1");
        PluginRegistry registry = load();
        assertTrue(PluginWorkshop.reason(registry, "plugins.lock").startsWith("AGR-2020 "));
        assertEquals(List.of(), registry.loaded());
    }

    @Test
    void keepsThePluginOfTheProgramWhenAnotherTakesItsId() throws Exception {
        Path builtIn = workshop.code("builtin.jar", "tea", "");
        workshop.pin(home, "tea", workshop.code("tea.jar", "tea", ""));
        workshop.pin(
                home,
                "standard",
                workshop.pack("standard.jar", Map.of("plugin.yaml", PluginWorkshop.yaml("standard"))));
        PluginRegistry registry = new PluginLoader(host(builtIn), home).load();
        assertTrue(registry.get("tea").builtIn());
        assertEquals("AGR-2004 id 'tea' is already taken by sample.Sample", PluginWorkshop.reason(registry, "tea"));
        assertTrue(PluginWorkshop.reason(registry, "standard").startsWith("AGR-2005 "));
    }

    @Test
    void refusesAPluginWhoseRequiredPluginWasRefused() throws Exception {
        workshop.pin(
                home,
                "base",
                workshop.code("base.jar", "base", "public Sample() { throw new IllegalStateException(); }"));
        workshop.pin(
                home,
                "middle",
                workshop.pack("m.jar", Map.of("plugin.yaml", PluginWorkshop.yaml("middle", "requires: [base]"))));
        workshop.pin(
                home,
                "top",
                workshop.pack("t.jar", Map.of("plugin.yaml", PluginWorkshop.yaml("top", "requires: [middle]"))));
        PluginRegistry registry = load();
        assertEquals(
                "AGR-2006 it requires plugin 'base', which is not loaded", PluginWorkshop.reason(registry, "middle"));
        assertEquals(
                "AGR-2006 it requires plugin 'middle', which is not loaded", PluginWorkshop.reason(registry, "top"));
        Failure failure = assertThrows(Failure.class, () -> registry.get("top"));
        assertEquals("AGR-2022", failure.code().code());
        assertEquals(
                "Did you mean 'tea'? Possible: tea",
                assertThrows(Failure.class, () -> withTea().get("teo")).wayOut().en());
    }

    @Test
    void refusesANameThatAnotherPluginTook() throws Exception {
        String renderer = """
                public List<org.agreement.api.render.Renderer> renderers() {
                    return List.of(new org.agreement.api.render.Renderer() {
                        public String format() { return "text"; }
                        public boolean binary() { return false; }
                        public void render(org.agreement.api.render.RenderInput in, java.io.OutputStream out) {}
                    });
                }
                """;
        workshop.pin(home, "one", workshop.code("one.jar", "one", renderer));
        workshop.pin(home, "two", workshop.code("two.jar", "two", renderer));
        PluginRegistry registry = load();
        assertEquals(
                "AGR-2010 output format 'text' is already brought by plugin 'one'",
                PluginWorkshop.reason(registry, "two"));
        assertEquals(1, registry.renderers().size());
        assertEquals("one", registry.renderers().get(0).plugin().id());
    }

    @Test
    void ordersStandardFirstAndTheOthersById() throws Exception {
        workshop.pin(home, "zebra", workshop.code("z.jar", "zebra", ""));
        workshop.pin(home, "apple", workshop.code("a.jar", "apple", ""));
        PluginRegistry registry = new PluginLoader(host(workshop.code("s.jar", "standard", "")), home).load();
        assertEquals(List.of("standard", "apple", "zebra"), registry.ids());
        PluginRegistry rest = registry.without("zebra", new PluginRefusal("zebra", "z.jar", List.of()));
        assertEquals(List.of("standard", "apple"), rest.ids());
        assertEquals("zebra", rest.refused().get(0).plugin());
    }

    private PluginRegistry withTea() throws Exception {
        Path other = directory.resolve("other");
        home = new Home(other);
        workshop.pin(home, "tea", workshop.code("tea2.jar", "tea", ""));
        return load();
    }

    private PluginRegistry load() {
        return new PluginLoader(getClass().getClassLoader(), home).load();
    }

    private static URLClassLoader host(Path... jars) throws MalformedURLException {
        URL[] urls = new URL[jars.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars[i].toUri().toURL();
        }
        return new URLClassLoader(urls, PluginLoaderTest.class.getClassLoader());
    }
}
