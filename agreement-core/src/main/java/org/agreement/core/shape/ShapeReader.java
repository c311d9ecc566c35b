package org.agreement.core.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.core.data.Tree;

/** Reads back what {@link ShapeWriter} has written; documents of users are read with all their mistakes elsewhere. */
public final class ShapeReader {

    private ShapeReader() {}

    /**
     * The value of the shape.
     *
     * @throws IllegalArgumentException if the document is not of the shape
     */
    public static Object read(Shape shape, Tree tree) {
        if (shape instanceof Shape.Scalar scalar && tree instanceof Tree.Scalar text) {
            return scalar.type().parse(text.text());
        } else if (shape instanceof Shape.ListOf list && tree instanceof Tree.Sequence sequence) {
            return sequence.items().stream()
                    .map(item -> read(list.element(), item))
                    .toList();
        } else if (shape instanceof Shape.Fields fields && tree instanceof Tree.Mapping mapping) {
            return fields(fields, mapping);
        } else if (shape instanceof Shape.OneOf choice && tree instanceof Tree.Mapping mapping) {
            return variant(choice, mapping);
        }
        throw new IllegalArgumentException("not of the shape at " + tree.place());
    }

    private static Object fields(Shape.Fields fields, Tree.Mapping mapping) {
        List<Object> components = new ArrayList<>();
        for (Field field : fields.fields()) {
            if (field.inlined()) {
                components.add(read(field.shape(), mapping));
                continue;
            }
            Optional<Tree> part = mapping.get(field.name());
            if (field.optional()) {
                components.add(part.map(tree -> read(field.shape(), tree)));
            } else {
                components.add(read(field.shape(), part.orElse(mapping)));
            }
        }
        return fields.maker().make(components);
    }

    private static Object variant(Shape.OneOf choice, Tree.Mapping mapping) {
        for (Variant variant : choice.variants()) {
            Optional<Tree> part = mapping.get(variant.key());
            if (part.isPresent()) {
                Object value = read(variant.shape(), part.get());
                return variant.unwrapped() ? variant.maker().make(List.of(value)) : value;
            }
        }
        throw new IllegalArgumentException("no variant at " + mapping.place());
    }
}
