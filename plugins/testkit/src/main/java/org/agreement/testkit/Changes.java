package org.agreement.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.agreement.core.data.Place;
import org.agreement.core.data.Tree;
import org.agreement.core.request.RequestForm;
import org.agreement.core.shape.Field;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.Variant;

/** Everything that could be changed in one place of a request without breaking its form. */
final class Changes {

    private static final Place PLACE = Place.inFile("generated");

    private final RequestForm form;
    private final SplittableRandom random;
    private final Values values;
    private final List<Change> changes = new ArrayList<>();

    Changes(RequestForm form, SplittableRandom random) {
        this.form = form;
        this.random = random;
        this.values = new Values(form.docs(), random);
    }

    List<Change> of(Tree tree) {
        form.blocks()
                .forEach(block -> tree.at(block.name()).ifPresent(node -> {
                    walk(block.shape(), node, block.name(), block.name());
                }));
        walk(form.tree(), tree, "", "");
        return changes;
    }

    private void walk(Shape shape, Tree node, String path, String doc) {
        if (shape instanceof Shape.Scalar scalar) {
            List<String> choices = scalar.type().choices();
            if (!choices.isEmpty()) {
                change(path, Tree.Scalar.plain(PLACE, choices.get(random.nextInt(choices.size()))));
            }
        } else if (shape instanceof Shape.ListOf list && node instanceof Tree.Sequence items) {
            list(list, items, path, doc);
        } else if (node instanceof Tree.Mapping mapping) {
            mapping(shape, mapping, path, doc);
        }
    }

    private void mapping(Shape shape, Tree.Mapping mapping, String path, String doc) {
        if (shape instanceof Shape.Fields fields) {
            fields.fields().forEach(field -> field(field, mapping, path, doc));
        } else if (shape instanceof Shape.OneOf choice) {
            choice(choice, mapping, path, doc);
        } else if (shape instanceof Shape.ByModel entry) {
            mapping.get("model")
                    .flatMap(model -> Optional.ofNullable(entry.models().get(text(model))))
                    .ifPresent(of -> mapping(
                            of,
                            mapping,
                            path,
                            child(doc, text(mapping.get("model").orElseThrow()))));
        }
    }

    private void field(Field field, Tree.Mapping mapping, String path, String doc) {
        if (field.inlined()) {
            mapping(field.shape(), mapping, path, doc);
            return;
        }
        String at = child(path, field.name());
        String docAt = child(doc, field.name());
        Optional<Tree> value = mapping.get(field.name()).filter(node -> !isNothing(node));
        value.ifPresent(node -> walk(field.shape(), node, at, docAt));
        if (field.optional() && value.isPresent()) {
            change(at, Tree.Scalar.plain(PLACE, "~"));
        } else if (field.optional()) {
            values.of(field.shape(), docAt).ifPresent(made -> change(at, made));
        }
    }

    private void choice(Shape.OneOf choice, Tree.Mapping mapping, String path, String doc) {
        Tree.Mapping rest = mapping;
        for (Variant variant : choice.variants()) {
            mapping.get(variant.key())
                    .ifPresent(
                            node -> walk(variant.shape(), node, child(path, variant.key()), child(doc, variant.key())));
            rest = rest.without(variant.key());
        }
        Variant other = choice.variants().get(random.nextInt(choice.variants().size()));
        Optional<Tree> made = values.of(other.shape(), child(doc, other.key()));
        if (made.isPresent()) {
            change(path, rest.with(other.key(), made.get()));
        }
    }

    private void list(Shape.ListOf list, Tree.Sequence items, String path, String doc) {
        for (int i = 0; i < items.items().size(); i++) {
            walk(list.element(), items.items().get(i), child(path, String.valueOf(i)), doc);
        }
        if (items.items().size() > 1) {
            List<Tree> fewer = new ArrayList<>(items.items());
            fewer.remove(random.nextInt(fewer.size()));
            change(path, new Tree.Sequence(PLACE, items.origin(), fewer));
        }
        values.of(list.element(), doc)
                .ifPresent(made -> change(path, items.with(items.items().size(), made)));
    }

    private void change(String path, Tree value) {
        changes.add(new Change(path, value));
    }

    private static boolean isNothing(Tree node) {
        return node instanceof Tree.Scalar scalar && scalar.isNull();
    }

    private static String text(Tree node) {
        return node instanceof Tree.Scalar scalar ? scalar.text() : "";
    }

    private static String child(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
