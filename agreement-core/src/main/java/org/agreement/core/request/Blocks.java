package org.agreement.core.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agreement.api.value.Names;
import org.agreement.api.value.TermKey;
import org.agreement.core.data.Source;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.shape.SchemaShapes;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.Shapes;

/** The blocks of terms of a plugin: records of its code, or for a plugin without code its {@code terms/schema.json}. */
final class Blocks {

    private static final String SCHEMA = "terms/schema.json";

    private Blocks() {}

    static List<Block> of(LoadedPlugin plugin, Shapes shapes) {
        List<Block> blocks = new ArrayList<>();
        for (TermKey<?> key : plugin.plugin().terms()) {
            Shape shape = shapes.of(key.type());
            blocks.add(new Block(key.name(), key.list() ? new Shape.ListOf(shape) : shape, plugin));
        }
        Optional<Source> schema = plugin.files().source(SCHEMA);
        if (blocks.isEmpty() && schema.isPresent()) {
            Refusals refusals = new Refusals();
            Optional<Shape.Fields> fields = SchemaShapes.read(schema.get(), refusals);
            if (fields.isEmpty() || !refusals.isEmpty()) {
                throw new Failure(ErrorCode.PLUGIN_TERMS_FILE, plugin.id(), Complaints.first(refusals));
            }
            blocks.add(new Block(name(plugin.id()), fields.get(), plugin));
        }
        return blocks;
    }

    /** {@code my-desk} has the block {@code myDesk}. */
    static String name(String id) {
        return Names.camelCase(id.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
