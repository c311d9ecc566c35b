package org.agreement.core.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.value.Bilingual;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.plugin.PluginDescriptor;
import org.agreement.core.plugin.PluginFiles;

/** A plugin whose files are texts. */
final class PluginInMemory implements PluginFiles {

    private final SortedMap<String, String> files = new TreeMap<>();

    PluginInMemory with(String path, String text) {
        files.put(path, text);
        return this;
    }

    LoadedPlugin named(String id, ReviewRule... rules) {
        PluginDescriptor descriptor = new PluginDescriptor(
                id, "1.0.0", AgreementPlugin.API_LEVEL, new Bilingual(id, id), Optional.empty(), List.of());
        AgreementPlugin plugin = new AgreementPlugin() {
            @Override
            public int apiLevel() {
                return API_LEVEL;
            }

            @Override
            public List<ReviewRule> reviewRules() {
                return List.of(rules);
            }
        };
        return new LoadedPlugin(descriptor, plugin, this, true, "");
    }

    @Override
    public Optional<byte[]> read(String path) {
        return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> list(String folder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .toList();
    }

    @Override
    public String describe(String path) {
        return path;
    }
}
