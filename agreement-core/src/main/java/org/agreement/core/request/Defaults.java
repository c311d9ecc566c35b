package org.agreement.core.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.core.data.Origin;
import org.agreement.core.data.Place;
import org.agreement.core.data.Tree;
import org.agreement.core.shape.Field;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.Variant;

/**
 * Completes a tree by the documented defaults.
 *
 * <p>A default stands in for what is absent where its parent is there, or where everything that the parent requires has a default.
 * An optional value is assumed only if it has a default itself; {@code ~} says that it shall be absent. Of a choice, the first
 * variant with a default is assumed. Assumed values carry the place of the parent.
 */
final class Defaults {

    private static final Place NOWHERE = Place.inFile("");

    private final TermDocs docs;

    Defaults(TermDocs docs) {
        this.docs = docs;
    }

    /** The tree with its assumed values. */
    Tree fill(Shape shape, Tree node, String path) {
        if (shape instanceof Shape.Fields fields) {
            return mapping(node).map(map -> (Tree) fields(fields, map, path)).orElse(node);
        } else if (shape instanceof Shape.OneOf choice) {
            return mapping(node).map(map -> (Tree) choice(choice, map, path)).orElse(node);
        } else if (shape instanceof Shape.ListOf list && node instanceof Tree.Sequence items) {
            List<Tree> filled = new ArrayList<>();
            items.items().forEach(item -> filled.add(fill(list.element(), item, path)));
            return new Tree.Sequence(items.place(), items.origin(), filled);
        } else if (shape instanceof Shape.ByModel models && node instanceof Tree.Mapping entry) {
            return entry(models, entry, path);
        }
        return node;
    }

    /** Whether a value would be assumed where the field is absent. */
    boolean assumes(Field field, String path) {
        return assume(field, path, NOWHERE).isPresent();
    }

    /** Whether a variant would be assumed where none is written. */
    boolean assumesVariant(Shape.OneOf choice, String path) {
        return assumedVariant(choice, path, NOWHERE).isPresent();
    }

    /** What would be assumed where the field is absent. */
    Optional<Tree> assumed(Field field, String path) {
        return assume(field, path, NOWHERE);
    }

    private Tree entry(Shape.ByModel models, Tree.Mapping entry, String path) {
        Optional<Shape.Fields> fields =
                Texts.at(entry, "model").map(model -> models.models().get(model));
        String model = Texts.at(entry, "model").orElse("");
        return fields.map(of -> (Tree) fields(of, entry, child(path, model))).orElse(entry);
    }

    private Tree.Mapping fields(Shape.Fields shape, Tree.Mapping node, String path) {
        Tree.Mapping filled = node;
        boolean written = !node.origin().isAssumed();
        for (Field field : shape.fields()) {
            if (field.inlined()) {
                filled = choice((Shape.OneOf) field.shape(), filled, path);
                continue;
            }
            String at = child(path, field.name());
            Optional<Tree> value = filled.get(field.name());
            if (value.isPresent() && !isNothing(value.get(), field.optional())) {
                filled = filled.with(field.name(), fill(field.shape(), value.get(), at));
            } else if (value.isEmpty() || !Texts.isTilde(value.get())) {
                Optional<Tree> assumed =
                        written && MustBeWritten.contains(at) ? Optional.empty() : assume(field, at, node.place());
                filled = assumed.isPresent() ? filled.with(field.name(), assumed.get()) : filled;
            }
        }
        return filled;
    }

    private Tree.Mapping choice(Shape.OneOf choice, Tree.Mapping node, String path) {
        Tree.Mapping filled = node;
        boolean chosen = false;
        for (Variant variant : choice.variants()) {
            Optional<Tree> value = filled.get(variant.key()).filter(found -> !Texts.isTilde(found));
            if (value.isPresent()) {
                chosen = true;
                filled = filled.with(variant.key(), fill(variant.shape(), value.get(), child(path, variant.key())));
            }
        }
        if (chosen) {
            return filled;
        }
        Optional<Tree.Entry> assumed = assumedVariant(choice, path, node.place());
        return assumed.isPresent()
                ? filled.with(assumed.get().key(), assumed.get().value())
                : filled;
    }

    private Optional<Tree.Entry> assumedVariant(Shape.OneOf choice, String path, Place place) {
        return choice.variants().stream()
                .flatMap(variant -> documented(variant.shape(), child(path, variant.key()), place)
                        .map(value -> new Tree.Entry(variant.key(), place, value))
                        .stream())
                .findFirst();
    }

    private Optional<Tree> assume(Field field, String path, Place place) {
        Optional<Tree> documented = documented(field.shape(), path, place);
        if (documented.isPresent()) {
            boolean pointless = field.optional()
                    && documented.get() instanceof Tree.Sequence list
                    && list.items().isEmpty();
            return pointless ? Optional.empty() : documented;
        } else if (field.optional()) {
            return Optional.empty();
        } else if (field.shape() instanceof Shape.Fields fields) {
            return whole(fields, path, place);
        } else if (field.shape() instanceof Shape.OneOf choice) {
            return assumedVariant(choice, path, place)
                    .map(entry -> new Tree.Mapping(place, Origin.WRITTEN, Map.of(entry.key(), entry)));
        }
        return Optional.empty();
    }

    private Optional<Tree> documented(Shape shape, String path, Place place) {
        TermDoc doc = docs.of(path);
        return doc.assumed().map(value -> fill(shape, Assumption.of(value, place, Origin.assumed(doc.source())), path));
    }

    /** A record all of whose required fields can be assumed. */
    private Optional<Tree> whole(Shape.Fields shape, String path, Place place) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            if (field.inlined()) {
                Optional<Tree.Entry> variant = assumedVariant((Shape.OneOf) field.shape(), path, place);
                variant.ifPresent(entry -> entries.put(entry.key(), entry));
                if (variant.isEmpty()) {
                    return Optional.empty();
                }
                continue;
            }
            Optional<Tree> value = assume(field, child(path, field.name()), place);
            value.ifPresent(tree -> entries.put(field.name(), new Tree.Entry(field.name(), place, tree)));
            if (value.isEmpty() && !field.optional()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Tree.Mapping(place, Origin.WRITTEN, entries));
    }

    /** A key without value stands for an empty mapping. */
    private static Optional<Tree.Mapping> mapping(Tree node) {
        if (node instanceof Tree.Mapping mapping) {
            return Optional.of(mapping);
        }
        return Texts.isEmpty(node) ? Optional.of(Tree.Mapping.empty(node.place())) : Optional.empty();
    }

    private static boolean isNothing(Tree node, boolean optional) {
        return node instanceof Tree.Scalar scalar
                && scalar.isNull()
                && !(optional && scalar.text().isEmpty());
    }

    private static String child(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
