package org.agreement.core.request;

import java.util.ArrayList;
import java.util.List;
import org.agreement.api.value.TermKey;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.plugin.SchemaBlock;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.Shapes;

/** The blocks of terms of a plugin: records of its code, or for a plugin without code its {@code terms/schema.json}. */
final class Blocks {

    private Blocks() {}

    static List<Block> of(LoadedPlugin plugin, Shapes shapes) {
        List<Block> blocks = new ArrayList<>();
        for (TermKey<?> key : plugin.plugin().terms()) {
            Shape shape = shapes.of(key.type());
            blocks.add(new Block(key.name(), key.list() ? new Shape.ListOf(shape) : shape, plugin));
        }
        Refusals refusals = new Refusals();
        SchemaBlock.of(plugin, refusals).ifPresent(block -> blocks.add(new Block(block.name(), block.shape(), plugin)));
        if (!refusals.isEmpty()) {
            throw new Failure(ErrorCode.PLUGIN_TERMS_FILE, plugin.id(), Complaints.first(refusals));
        }
        return blocks;
    }
}
