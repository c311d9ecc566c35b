package org.agreement.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.core.PluginLibrary;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.data.TreeReader;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.plugin.PluginLoader;
import org.agreement.core.plugin.PluginRefusal;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.refusal.Language;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.request.RequestForm;

/**
 * A plugin beside the plugins that it works with.
 *
 * @param id of the plugin, or the name of its class where it says no id
 */
record PluginUnderTest(String id, PluginLibrary library) {

    private static final String DESCRIPTOR = "plugin.yaml";

    /** The plugin of a class, loaded from the class path with all others there. */
    static PluginUnderTest onClassPath(Class<? extends AgreementPlugin> type, Path home) {
        PluginRegistry registry = new PluginLoader(type.getClassLoader(), new Home(home)).load();
        return new PluginUnderTest(id(type).orElse(type.getName()), PluginLibrary.of(registry));
    }

    private static Optional<String> id(Class<?> type) {
        try (InputStream in = type.getResourceAsStream(DESCRIPTOR)) {
            return in == null
                    ? Optional.empty()
                    : new TreeReader()
                            .read(Source.of(DESCRIPTOR, in))
                            .tree()
                            .flatMap(tree -> tree.at("id"))
                            .flatMap(PluginUnderTest::text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> text(Tree node) {
        return node instanceof Tree.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    PluginRegistry registry() {
        return library.registry();
    }

    LoadedPlugin loaded() {
        return registry().get(id);
    }

    /** The form of a request for which this plugin, what it requires and standard are active. */
    RequestForm form() {
        List<LoadedPlugin> active = new ArrayList<>();
        add(PluginRegistry.STANDARD, active);
        add(id, active);
        return RequestForm.of(active);
    }

    private void add(String plugin, List<LoadedPlugin> active) {
        Optional<LoadedPlugin> found = registry().find(plugin);
        if (found.isPresent() && !active.contains(found.get())) {
            found.get().descriptor().requires().forEach(required -> add(required, active));
            active.add(found.get());
        }
    }

    /** Why it was not loaded; none if it was. */
    List<String> refusals() {
        if (registry().find(id).isPresent()) {
            return List.of();
        }
        List<String> reasons = registry().refused().stream()
                .filter(refusal -> refusal.plugin().equals(id))
                .map(PluginRefusal::reasons)
                .flatMap(List::stream)
                .map(PluginUnderTest::line)
                .toList();
        return reasons.isEmpty()
                ? List.of("was not found; name its class in META-INF/services/" + AgreementPlugin.class.getName()
                        + " and put a plugin.yaml into the resource folder of its package")
                : reasons;
    }

    /** A refusal with its way out. */
    static String line(Refusal refusal) {
        return refusal.line(Language.EN) + ". " + Language.EN.of(refusal.wayOut());
    }
}
