package org.agreement.core.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.terms.TermTree;
import org.agreement.core.data.Tree;
import org.agreement.core.shape.Field;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.Shapes;
import org.agreement.core.shape.Variant;

/**
 * Lays one tree over another: mappings are merged key by key, all else is replaced; every value keeps its place. Where the upper
 * tree chooses a variant, the lower one's choice gives way.
 */
final class Overlay {

    private static final Shape TERMS = new Shapes(Map.of()).of(TermTree.class);

    private Overlay() {}

    static Tree over(Tree upper, Tree lower) {
        return over(upper, lower, Optional.of(TERMS));
    }

    private static Tree over(Tree upper, Tree lower, Optional<Shape> shape) {
        if (!(upper instanceof Tree.Mapping above && lower instanceof Tree.Mapping below)) {
            return upper;
        }
        Tree.Mapping merged = above;
        for (Tree.Entry entry : below.entries().values()) {
            String key = entry.key();
            if (shape.filter(of -> choosesOther(of, above, key)).isPresent()) {
                continue;
            }
            Tree value = above.get(key)
                    .filter(there -> !Texts.isEmpty(there))
                    .map(there -> over(
                            there,
                            entry.value(),
                            shape.flatMap(of -> of.access(key)).map(access -> access.shape())))
                    .orElse(entry.value());
            merged = merged.with(key, value);
        }
        return merged;
    }

    /** Whether the key is a variant of a choice of which the mapping has another variant. */
    private static boolean choosesOther(Shape shape, Tree.Mapping above, String key) {
        if (shape instanceof Shape.Fields fields) {
            return fields.fields().stream()
                    .filter(Field::inlined)
                    .anyMatch(field -> choosesOther(field.shape(), above, key));
        } else if (shape instanceof Shape.OneOf choice) {
            List<String> keys = choice.variants().stream().map(Variant::key).toList();
            return keys.contains(key)
                    && above.get(key).isEmpty()
                    && keys.stream().anyMatch(above.entries()::containsKey);
        }
        return false;
    }
}
