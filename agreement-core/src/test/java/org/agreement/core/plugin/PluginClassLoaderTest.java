package org.agreement.core.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PluginClassLoaderTest {

    @TempDir
    Path directory;

    @Test
    void showsAPluginItsOwnLibraryAndNothingOfTheProgram() throws Exception {
        PluginWorkshop workshop = new PluginWorkshop(directory);
        Home home = new Home(directory.resolve("home"));
        String body = """
                public Sample() {
                    org.agreement.core.data.Digest own = new org.agreement.core.data.Digest();
                    if (!own.toString().equals("own")) throw new IllegalStateException("the program's");
                    if (getClass().getResource("/org/agreement/core/refusal/refusals_en.properties") != null)
                        throw new IllegalStateException("a resource of the program");
                    try {
                        Class.forName("org.agreement.core.plugin.PluginLoader");
                        throw new IllegalStateException("a class of the program");
                    } catch (ClassNotFoundException expected) {
                    }
                }
                """;
        String own = "package org.agreement.core.data;"
                + " public final class Digest { public String toString() { return \"own\"; } }";
        String api = "package org.agreement.api.plugin; public interface AgreementPlugin { int API_LEVEL = 1;"
                + " int apiLevel(); }";
        Map<String, String> sources =
                Map.of("Sample", PluginWorkshop.source(body), "Digest", own, "AgreementPlugin", api);
        Map<String, String> files =
                Map.of("sample/plugin.yaml", PluginWorkshop.yaml("tea"), PluginWorkshop.SERVICE, "sample.Sample");
        workshop.pin(home, "tea", workshop.jar("tea.jar", files, sources));
        PluginRegistry registry = new PluginLoader(getClass().getClassLoader(), home).load();
        assertEquals(List.of(), registry.refused());
        assertEquals(List.of("tea"), registry.ids());
    }
}
