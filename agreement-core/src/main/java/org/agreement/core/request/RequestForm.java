package org.agreement.core.request;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.terms.TermTree;
import org.agreement.core.data.Source;
import org.agreement.core.plugin.Contribution;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.shape.Field;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.Shapes;

/** What a request may hold where certain plugins are active: every key with its shape, documentation and default. */
public final class RequestForm {

    /** The key of a request that is no term and has keys of any name. */
    static final String PREFER = "prefer";

    private final List<LoadedPlugin> plugins;
    private final Map<String, Contribution<PricingModel<?>>> models = new LinkedHashMap<>();
    private final Shapes shapes;
    private final List<Block> blocks = new ArrayList<>();
    private final TermDocs docs;
    private final Shape.Fields tree;
    private final Shape.Fields root;

    private RequestForm(List<LoadedPlugin> plugins) {
        this.plugins = List.copyOf(plugins);
        Map<String, Class<? extends Record>> types = new LinkedHashMap<>();
        for (LoadedPlugin plugin : plugins) {
            for (PricingModel<?> model : plugin.plugin().pricingModels()) {
                models.put(model.id(), new Contribution<>(plugin, model));
                types.put(model.id(), model.type());
            }
        }
        this.shapes = new Shapes(types);
        plugins.forEach(plugin -> blocks.addAll(Blocks.of(plugin, shapes)));
        this.docs = documentation(plugins);
        this.tree = shapes.fields(TermTree.class);
        this.root = wholeRoot();
    }

    /**
     * The form of a request.
     *
     * @param active plugins in the order in which later ones override the documentation of earlier ones
     */
    public static RequestForm of(List<LoadedPlugin> active) {
        return new RequestForm(active);
    }

    /** The active plugins. */
    public List<LoadedPlugin> plugins() {
        return plugins;
    }

    /** The pricing models of the active plugins by id, in the order of the plugins. */
    public Map<String, Contribution<PricingModel<?>>> models() {
        return Collections.unmodifiableMap(models);
    }

    /** The blocks of terms of the active plugins. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** What the active plugins say of the terms. */
    public TermDocs docs() {
        return docs;
    }

    /** The common tree of terms. */
    public Shape.Fields tree() {
        return tree;
    }

    /** All keys: the choices, the common terms, the blocks. What it makes is a {@link ReadTerms}. */
    public Shape.Fields root() {
        return root;
    }

    private Shape.Fields wholeRoot() {
        List<Field> choices = shapes.fields(Selection.Written.class).fields();
        List<Field> common = tree.fields();
        List<Field> fields = new ArrayList<>(choices);
        fields.addAll(common);
        blocks.forEach(block -> fields.add(BlockField.of(block)));
        return new Shape.Fields(
                components -> readTerms(components, choices.size(), common.size()), List.copyOf(fields));
    }

    /** Whether a field may be left out where what is around it is written: it is optional, or something is assumed. */
    public boolean mayBeAbsent(Field field, String path) {
        return field.optional() || (!MustBeWritten.contains(path) && new Defaults(docs).assumes(field, path));
    }

    /** The choices alone. */
    Shape.Fields choices() {
        return shapes.fields(Selection.Written.class);
    }

    private ReadTerms readTerms(List<Object> components, int from, int number) {
        TermTree common = (TermTree) tree.maker().make(components.subList(from, from + number));
        Map<String, Object> found = new LinkedHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Optional<?> value = (Optional<?>) components.get(from + number + i);
            String name = blocks.get(i).name();
            value.ifPresent(block -> found.put(name, block));
        }
        return new ReadTerms(common, found);
    }

    private static TermDocs documentation(List<LoadedPlugin> plugins) {
        TermDocsReader reader = new TermDocsReader();
        TermDocs docs = ChoiceDocs.read();
        for (LoadedPlugin plugin : plugins) {
            Refusals refusals = new Refusals();
            for (String path : plugin.files().list("terms")) {
                Optional<Source> file = path.endsWith(".yaml") ? plugin.files().source(path) : Optional.empty();
                docs = file.isPresent() ? docs.overriddenBy(reader.read(file.get(), refusals)) : docs;
            }
            if (!refusals.isEmpty()) {
                throw new Failure(ErrorCode.PLUGIN_TERMS_FILE, plugin.id(), Complaints.first(refusals));
            }
        }
        return docs;
    }
}
