package org.agreement.core.clause;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.value.Bilingual;
import org.agreement.api.value.TermKey;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.plugin.PluginDescriptor;
import org.agreement.core.plugin.PluginFiles;

/** A plugin whose files are texts in memory, reported as {@code id/path}. */
final class FakePlugin implements AgreementPlugin, PluginFiles {

    private final String id;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<String> requires = new ArrayList<>();
    private final List<TermKey<?>> terms = new ArrayList<>();
    private final List<DerivedTerm<?>> derived = new ArrayList<>();
    private Optional<String> industry = Optional.empty();

    FakePlugin(String id) {
        this.id = id;
    }

    FakePlugin industry(String name) {
        industry = Optional.of(name);
        return this;
    }

    FakePlugin requires(String plugin) {
        requires.add(plugin);
        return this;
    }

    FakePlugin term(TermKey<?> key) {
        terms.add(key);
        return this;
    }

    FakePlugin derived(DerivedTerm<?> term) {
        derived.add(term);
        return this;
    }

    FakePlugin file(String path, String text) {
        files.put(path, text);
        return this;
    }

    FakePlugin index(String text) {
        return file("clauses/zh-CN/index", text);
    }

    FakePlugin clause(String name, String text) {
        return file("clauses/zh-CN/" + name + ".md", text);
    }

    /** A mandatory clause with a plain front matter of seven lines, further lines of it, and a body. */
    FakePlugin mandatory(String name, String more, String body) {
        String head = """
                ---
                id: NAME
                title: 标题NAME
                status: mandatory
                nature: obligation
                MORE---
                """;
        return clause(name, head.replace("NAME", name).replace("MORE", more) + body);
    }

    LoadedPlugin loaded() {
        PluginDescriptor descriptor =
                new PluginDescriptor(id, "1.0.0", API_LEVEL, new Bilingual(id, id), industry, requires);
        return new LoadedPlugin(descriptor, this, this, true, "");
    }

    static CatalogLoading load(FakePlugin... plugins) {
        return ClauseCatalog.load(
                List.of(plugins).stream().map(FakePlugin::loaded).toList());
    }

    @Override
    public int apiLevel() {
        return API_LEVEL;
    }

    @Override
    public List<TermKey<?>> terms() {
        return terms;
    }

    @Override
    public List<DerivedTerm<?>> derivedTerms() {
        return derived;
    }

    @Override
    public Optional<byte[]> read(String path) {
        return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> list(String folder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder + "/") && path.indexOf('/', folder.length() + 1) < 0)
                .sorted()
                .toList();
    }

    @Override
    public String describe(String path) {
        return id + "/" + path;
    }
}
