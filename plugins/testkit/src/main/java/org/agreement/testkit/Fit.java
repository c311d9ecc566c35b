package org.agreement.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.agreement.api.value.Unreadable;
import org.agreement.core.data.Tree;
import org.agreement.core.shape.Shape;

/** Whether a documented value can be read as the term that it stands for. */
final class Fit {

    private Fit() {}

    /** What is wrong with a value, in words; empty if it fits. */
    static Optional<String> fault(Shape shape, Tree value) {
        if (shape instanceof Shape.Scalar scalar) {
            return value instanceof Tree.Scalar text ? scalar(scalar, text) : Optional.of("is no single value");
        } else if (shape instanceof Shape.ListOf list) {
            return value instanceof Tree.Sequence items
                    ? first(items.items(), list.element())
                    : Optional.of("is no list");
        }
        return value instanceof Tree.Mapping mapping
                ? mapping(TermPaths.of(shape), mapping)
                : Optional.of("is no mapping of keys to values");
    }

    private static Optional<String> scalar(Shape.Scalar scalar, Tree.Scalar text) {
        try {
            scalar.type().parse(text.text().strip());
            return Optional.empty();
        } catch (Unreadable e) {
            return Optional.of(
                    "is '" + text.text() + "' where is wanted: " + e.expected().en());
        }
    }

    private static Optional<String> first(List<Tree> items, Shape element) {
        return items.stream().flatMap(item -> fault(element, item).stream()).findFirst();
    }

    private static Optional<String> mapping(Map<String, Shape> known, Tree.Mapping mapping) {
        for (Tree.Entry entry : mapping.entries().values()) {
            Shape shape = known.get(entry.key());
            if (shape == null) {
                String keys = known.keySet().stream()
                        .filter(path -> path.indexOf('.') < 0)
                        .collect(Collectors.joining(", "));
                return Optional.of("has the key '" + entry.key() + "', which is none of " + keys);
            }
            Optional<String> fault = fault(shape, entry.value());
            if (fault.isPresent()) {
                return fault.map(text -> "at '" + entry.key() + "' " + text);
            }
        }
        return Optional.empty();
    }
}
