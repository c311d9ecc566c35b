package org.agreement.core.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.api.value.Bilingual;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.data.Tree.Mapping;
import org.agreement.core.data.TreeReader;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;

/** Reads {@code plugin.yaml}, and says everything that is wrong with it. */
final class PluginDescriptorReader {

    private static final List<String> KEYS = List.of("id", "version", "apiLevel", "name", "industry", "requires");
    private static final List<String> LANGUAGES = List.of("zh", "en");

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.+-]{0,39}");
    private static final Pattern LEVEL = Pattern.compile("[1-9][0-9]{0,5}");
    private static final Pattern NAME = Pattern.compile("\\S(.{0,78}\\S)?");

    private static final Bilingual ID_FORM =
            new Bilingual("小写字母、数字和连字符，以字母开头，如 tea-shop", "lower-case letters, digits and hyphens, such as tea-shop");
    private static final Bilingual VERSION_FORM = new Bilingual("版本号，如 0.1.0", "a version, such as 0.1.0");
    private static final Bilingual LEVEL_FORM = new Bilingual("整数，如 1", "a whole number, such as 1");
    private static final Bilingual NAME_FORM = new Bilingual("1 至 80 个字的文字", "a text of 1 to 80 characters");
    private static final Bilingual MAPPING_FORM = new Bilingual("“名称: 值”各行", "lines of 'key: value'");
    private static final Bilingual LIST_FORM =
            new Bilingual("插件标识的列表，如 [standard]", "a list of ids, such as [standard]");

    private final Refusals refusals;

    private PluginDescriptorReader(Refusals refusals) {
        this.refusals = refusals;
    }

    /**
     * What a file says; empty if something was added to the refusals. Of a file made for another level of the API nothing
     * but the level is looked at.
     */
    static Optional<PluginDescriptor> read(Source source, Refusals refusals) {
        Optional<Tree> tree = refusals.accept(new TreeReader().read(source));
        return tree.flatMap(new PluginDescriptorReader(refusals)::descriptor).filter(read -> refusals.isEmpty());
    }

    private Optional<PluginDescriptor> descriptor(Tree tree) {
        Optional<Mapping> mapping = mapping(tree, "");
        Optional<Integer> level = mapping.flatMap(root -> text(root, "", "apiLevel", LEVEL, LEVEL_FORM))
                .map(Integer::valueOf);
        if (mapping.isEmpty() || isForeign(mapping.get(), level)) {
            return Optional.empty();
        }
        Mapping root = mapping.get();
        checkKeys(root, "", KEYS);
        Optional<String> id = text(root, "", "id", ID, ID_FORM);
        Optional<String> version = text(root, "", "version", VERSION, VERSION_FORM);
        Optional<Bilingual> name = name(root);
        Optional<String> industry = root.get("industry").flatMap(node -> text(node, "industry", ID, ID_FORM));
        List<String> requires = requires(root);
        if (id.isEmpty() || version.isEmpty() || level.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PluginDescriptor(id.get(), version.get(), level.get(), name.get(), industry, requires));
    }

    private boolean isForeign(Mapping root, Optional<Integer> level) {
        boolean foreign = level.isPresent() && level.get() != AgreementPlugin.API_LEVEL;
        if (foreign) {
            root.get("apiLevel")
                    .ifPresent(node -> refusals.add(Refusal.of(
                            ErrorCode.PLUGIN_API_LEVEL,
                            node.place(),
                            "apiLevel",
                            level.get(),
                            AgreementPlugin.API_LEVEL)));
        }
        return foreign;
    }

    private Optional<Bilingual> name(Mapping root) {
        Optional<Mapping> name = required(root, "", "name", MAPPING_FORM).flatMap(node -> mapping(node, "name"));
        name.ifPresent(mapping -> checkKeys(mapping, "name.", LANGUAGES));
        Optional<String> zh = name.flatMap(mapping -> text(mapping, "name.", "zh", NAME, NAME_FORM));
        Optional<String> en = name.flatMap(mapping -> text(mapping, "name.", "en", NAME, NAME_FORM));
        return zh.flatMap(chinese -> en.map(english -> new Bilingual(chinese, english)));
    }

    private List<String> requires(Mapping root) {
        Optional<Tree> node = root.get("requires");
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof Tree.Sequence sequence)) {
            wrong(node.get(), "requires", LIST_FORM);
            return List.of();
        }
        List<String> ids = new ArrayList<>();
        for (Tree item : sequence.items()) {
            text(item, "requires." + ids.size(), ID, ID_FORM).ifPresent(ids::add);
        }
        return ids;
    }

    private Optional<Mapping> mapping(Tree node, String path) {
        if (node instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        wrong(node, path, MAPPING_FORM);
        return Optional.empty();
    }

    private Optional<Tree> required(Mapping mapping, String prefix, String key, Bilingual form) {
        Optional<Tree> node = mapping.get(key);
        if (node.isEmpty()) {
            refusals.add(ErrorCode.MISSING_VALUE, mapping.place(), prefix + key, form);
        }
        return node;
    }

    private Optional<String> text(Mapping mapping, String prefix, String key, Pattern pattern, Bilingual form) {
        return required(mapping, prefix, key, form).flatMap(node -> text(node, prefix + key, pattern, form));
    }

    private Optional<String> text(Tree node, String path, Pattern pattern, Bilingual form) {
        if (node instanceof Tree.Scalar scalar && pattern.matcher(scalar.text()).matches()) {
            return Optional.of(scalar.text());
        }
        wrong(node, path, form);
        return Optional.empty();
    }

    private void wrong(Tree node, String path, Bilingual form) {
        String written = node instanceof Tree.Scalar scalar ? scalar.text() : "";
        refusals.add(Refusal.of(ErrorCode.WRONG_TYPE, node.place(), path, form).withValue(written));
    }

    private void checkKeys(Mapping mapping, String prefix, List<String> keys) {
        for (Map.Entry<String, Tree.Entry> entry : mapping.entries().entrySet()) {
            String key = entry.getKey();
            if (!keys.contains(key)) {
                Bilingual wayOut = Suggestion.wayOut(key, keys);
                refusals.add(ErrorCode.UNKNOWN_KEY, entry.getValue().keyPlace(), prefix + key, wayOut);
            }
        }
    }
}
