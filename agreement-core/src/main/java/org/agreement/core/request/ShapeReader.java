package org.agreement.core.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.value.Bilingual;
import org.agreement.api.value.Unreadable;
import org.agreement.core.data.Tree;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;
import org.agreement.core.shape.Field;
import org.agreement.core.shape.Maker;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.Variant;

/** Reads a tree into the values of a shape; refuses everything that does not fit and goes on. */
final class ShapeReader {

    /** For how many unknown keys of one mapping the nearest name is looked for. */
    private static final int SUGGESTIONS = 100;

    private final Hints hints;
    private final Refusals refusals;
    private final TermReading reading;
    private final ScalarReader scalars;

    ShapeReader(TermDocs docs, Refusals refusals, TermReading reading) {
        this.hints = new Hints(docs);
        this.refusals = refusals;
        this.reading = reading;
        this.scalars = new ScalarReader(hints, refusals, reading);
    }

    /** The value; empty where something in it was refused. */
    Optional<Object> read(Shape shape, Tree node, Spot spot) {
        if (shape instanceof Shape.Scalar scalar) {
            return scalars.read(scalar.type(), node, spot);
        } else if (shape instanceof Shape.ListOf list) {
            return list(list, node, spot);
        }
        Optional<Tree.Mapping> mapping = mapping(shape, node, spot);
        if (mapping.isEmpty()) {
            return Optional.empty();
        } else if (shape instanceof Shape.Fields fields) {
            unknownKeys(mapping.get(), Keys.of(fields), spot);
            return fields(fields, mapping.get(), spot);
        } else if (shape instanceof Shape.OneOf choice) {
            unknownKeys(mapping.get(), Keys.of(choice), spot);
            return choice(choice, mapping.get(), spot);
        }
        return entry((Shape.ByModel) shape, mapping.get(), spot);
    }

    private Optional<Tree.Mapping> mapping(Shape shape, Tree node, Spot spot) {
        if (node instanceof Tree.Mapping mapping) {
            return Optional.of(mapping);
        } else if (Texts.isEmpty(node)) {
            return Optional.of(Tree.Mapping.empty(node.place()));
        }
        refuse(ErrorCode.MAPPING_EXPECTED, node, spot, String.join(", ", Keys.of(shape)));
        return Optional.empty();
    }

    private void unknownKeys(Tree.Mapping mapping, List<String> known, Spot spot) {
        Bilingual all = Suggestion.choices(known);
        int unknown = 0;
        for (Tree.Entry entry : mapping.entries().values()) {
            if (!known.contains(entry.key())) {
                unknown++;
                refusals.add(
                        ErrorCode.UNKNOWN_KEY,
                        entry.keyPlace(),
                        spot.child(entry.key()).path(),
                        unknown <= SUGGESTIONS ? Suggestion.wayOut(entry.key(), known) : all);
            }
        }
    }

    private Optional<Object> fields(Shape.Fields shape, Tree.Mapping mapping, Spot spot) {
        List<Object> components = new ArrayList<>();
        boolean whole = true;
        for (Field field : shape.fields()) {
            Optional<Object> component = field.inlined()
                    ? choice((Shape.OneOf) field.shape(), mapping, spot)
                    : field(field, mapping, spot.child(field.name(), field.personal()));
            component.ifPresent(components::add);
            whole &= component.isPresent();
        }
        return whole ? make(shape.maker(), components, mapping, spot) : Optional.empty();
    }

    /** The component of a record: wrapped in {@code Optional} if the field is optional. */
    private Optional<Object> field(Field field, Tree.Mapping mapping, Spot spot) {
        Optional<Tree> node = mapping.get(field.name());
        boolean absent = node.isEmpty() || Texts.isNothing(node.get());
        if (absent && !(field.optional() && isEmptyBlock(field.shape(), node))) {
            if (field.optional()) {
                return Optional.of(Optional.empty());
            }
            missing(node.orElse(mapping), field.shape(), spot);
            return Optional.empty();
        }
        Optional<Object> value = read(field.shape(), node.orElseThrow(), spot);
        return field.optional() ? value.map(Optional::of) : value;
    }

    /** A key without value opens a block: what it requires is then asked for. */
    private static boolean isEmptyBlock(Shape shape, Optional<Tree> node) {
        return !(shape instanceof Shape.Scalar)
                && !(shape instanceof Shape.ListOf)
                && node.isPresent()
                && Texts.isEmpty(node.get());
    }

    private Optional<Object> choice(Shape.OneOf choice, Tree.Mapping mapping, Spot spot) {
        List<Variant> chosen = choice.variants().stream()
                .filter(variant -> mapping.get(variant.key())
                        .filter(node -> !Texts.isTilde(node))
                        .isPresent())
                .toList();
        List<String> keys = choice.variants().stream().map(Variant::key).toList();
        if (chosen.size() != 1) {
            if (chosen.isEmpty()) {
                refusals.add(ErrorCode.NO_CHOICE, mapping.place(), spot.path(), String.join(", ", keys));
            } else {
                List<String> written = chosen.stream().map(Variant::key).toList();
                Tree.Entry second = mapping.entry(written.get(1)).orElseThrow();
                refusals.add(
                        ErrorCode.SEVERAL_CHOICES,
                        second.keyPlace(),
                        spot.child(second.key()).path(),
                        String.join(", ", written));
            }
            return Optional.empty();
        }
        Variant variant = chosen.get(0);
        Tree node = mapping.get(variant.key()).orElseThrow();
        Spot at = spot.child(variant.key(), variant.personal());
        if (Texts.isNothing(node) && variant.unwrapped()) {
            missing(node, variant.shape(), at);
            return Optional.empty();
        }
        Optional<Object> value = read(variant.shape(), node, at);
        return variant.unwrapped() ? value.flatMap(v -> make(variant.maker(), List.of(v), node, at)) : value;
    }

    private Optional<Object> list(Shape.ListOf list, Tree node, Spot spot) {
        if (!(node instanceof Tree.Sequence sequence)) {
            refuse(ErrorCode.LIST_EXPECTED, node, spot, hints.of(list, spot.docPath()));
            return Optional.empty();
        }
        if (sequence.items().isEmpty() && !hints.mayBeEmpty(spot.docPath())) {
            refuse(ErrorCode.EMPTY_LIST, node, spot, hints.of(list, spot.docPath()));
            return Optional.empty();
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Tree item = sequence.items().get(i);
            if (Texts.isNothing(item)) {
                missing(item, list.element(), spot.item(i));
            } else {
                read(list.element(), item, spot.item(i)).ifPresent(items::add);
            }
        }
        return items.size() == sequence.items().size() ? Optional.of(List.copyOf(items)) : Optional.empty();
    }

    private Optional<Object> entry(Shape.ByModel shape, Tree.Mapping mapping, Spot spot) {
        Optional<String> id = Texts.at(mapping, "model");
        Optional<Shape.Fields> fields = id.map(model -> shape.models().get(model));
        List<String> known = new ArrayList<>(Keys.of(shape.common()));
        fields.ifPresent(of -> known.addAll(Keys.of(of)));
        if (id.isPresent() && fields.isEmpty()) {
            refusals.add(Refusal.of(
                            ErrorCode.UNKNOWN_PRICING_MODEL,
                            mapping.get("model").orElseThrow().place(),
                            spot.child("model").path(),
                            Suggestion.wayOut(id.get(), shape.models().keySet()))
                    .withValue(id.get()));
        }
        Optional<Object> common = fields(shape.common(), mapping, spot);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        unknownKeys(mapping, known, spot);
        Optional<Object> fee = fields(fields.get(), mapping, spot.documentedUnder(id.orElseThrow()));
        Optional<String> name = Texts.at(mapping, "name");
        if (common.isEmpty() || fee.isEmpty()) {
            return Optional.empty();
        }
        FeeItem item = new FeeItem(name.orElseThrow(), id.orElseThrow(), (Record) fee.get());
        reading.put(spot, item);
        return Optional.of(item);
    }

    private Optional<Object> make(Maker maker, List<Object> components, Tree node, Spot spot) {
        try {
            return Optional.of(maker.make(components));
        } catch (Unreadable e) {
            refuse(ErrorCode.WRONG_TYPE, node, spot, e.expected());
            return Optional.empty();
        }
    }

    private void missing(Tree around, Shape shape, Spot spot) {
        refusals.add(hints.missing(around.place(), shape, spot));
    }

    private void refuse(ErrorCode code, Tree node, Spot spot, Object argument) {
        refusals.add(Refusal.of(code, node.place(), spot.path(), argument)
                .withValue(Texts.of(node).map(spot::shown).orElse("")));
    }
}
