package org.agreement.core.plugin;

import java.util.Locale;
import java.util.Optional;
import org.agreement.api.value.Names;
import org.agreement.core.data.Source;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.shape.SchemaShapes;
import org.agreement.core.shape.Shape;

/** The block of terms of a plugin without code, as its {@code terms/schema.json} describes it. */
public record SchemaBlock(String name, Shape.Fields shape) {

    private static final String FILE = "terms/schema.json";

    /** The block; empty if the plugin's code brings terms, if there is no schema, or if the schema is refused. */
    public static Optional<SchemaBlock> of(LoadedPlugin plugin, Refusals refusals) {
        Optional<Source> schema =
                plugin.plugin().terms().isEmpty() ? plugin.files().source(FILE) : Optional.empty();
        return schema.flatMap(source -> SchemaShapes.read(source, refusals))
                .map(shape -> new SchemaBlock(name(plugin.id()), shape));
    }

    /** {@code my-desk} has the block {@code myDesk}. */
    public static String name(String id) {
        return Names.camelCase(id.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
