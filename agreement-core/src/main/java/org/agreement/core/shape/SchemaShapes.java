package org.agreement.core.shape;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.fee.Factor;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.Share;
import org.agreement.api.fee.UnitPrice;
import org.agreement.api.time.TimeSpan;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.data.TreeReader;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;

/**
 * Takes the shape of a block of terms from the JSON Schema of a plugin without code.
 *
 * <p>The subset: {@code object} with {@code properties} and {@code required}; {@code array} with {@code items}; {@code string},
 * {@code integer} and {@code boolean}; for a string {@code enum}, or {@code format} as one of money, unitPrice, share, factor,
 * quantity, timeSpan, date, time. {@code title}, {@code description}, {@code $schema} and {@code $id} are passed over. Values of
 * objects are maps from names to values.
 */
public final class SchemaShapes {

    private static final List<String> KEYS = List.of(
            "type", "properties", "required", "items", "enum", "format", "title", "description", "$schema", "$id");
    private static final List<String> TYPES = List.of("object", "array", "string", "integer", "boolean");

    private static final Map<String, Class<?>> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put("money", Money.class);
        FORMATS.put("unitPrice", UnitPrice.class);
        FORMATS.put("share", Share.class);
        FORMATS.put("factor", Factor.class);
        FORMATS.put("quantity", Quantity.class);
        FORMATS.put("timeSpan", TimeSpan.class);
        FORMATS.put("date", LocalDate.class);
        FORMATS.put("time", LocalTime.class);
    }

    private final Refusals refusals;

    private SchemaShapes(Refusals refusals) {
        this.refusals = refusals;
    }

    /** The shape of the object that the schema describes; empty if it cannot be read. */
    public static Optional<Shape.Fields> read(Source schema, Refusals refusals) {
        Optional<Tree> tree = refusals.accept(new TreeReader().read(schema));
        return tree.flatMap(root -> new SchemaShapes(refusals).shape(root, ""))
                .filter(Shape.Fields.class::isInstance)
                .map(Shape.Fields.class::cast);
    }

    private Optional<Shape> shape(Tree node, String path) {
        if (!(node instanceof Tree.Mapping schema)) {
            refusals.add(ErrorCode.MAPPING_EXPECTED, node.place(), path, String.join(", ", KEYS));
            return Optional.empty();
        }
        schema.entries().values().stream()
                .filter(entry -> !KEYS.contains(entry.key()))
                .forEach(entry -> refusals.add(
                        ErrorCode.UNKNOWN_KEY, entry.keyPlace(), path, Suggestion.wayOut(entry.key(), KEYS)));
        String type = text(schema, "type");
        return switch (type) {
            case "object" -> Optional.of(object(schema, path));
            case "array" -> items(schema, path);
            case "string" -> string(schema, path);
            case "integer" -> Optional.of(scalar(Integer.class));
            case "boolean" -> Optional.of(scalar(Boolean.class));
            default -> {
                Tree at = schema.get("type").orElse(schema);
                refusals.add(ErrorCode.UNKNOWN_CHOICE, at.place(), path, Suggestion.wayOut(type, TYPES));
                yield Optional.empty();
            }
        };
    }

    private Shape object(Tree.Mapping schema, String path) {
        List<String> required = texts(schema.get("required"));
        List<Field> fields = new ArrayList<>();
        Optional<Tree> properties = schema.get("properties");
        if (properties.isPresent() && properties.get() instanceof Tree.Mapping named) {
            for (Tree.Entry property : named.entries().values()) {
                boolean optional = !required.contains(property.key());
                shape(property.value(), path.isEmpty() ? property.key() : path + "." + property.key())
                        .ifPresent(shape -> fields.add(field(property.key(), shape, optional)));
            }
        }
        return new Shape.Fields(values -> map(fields, values), List.copyOf(fields));
    }

    private static Field field(String name, Shape shape, boolean optional) {
        Access access = new Access(shape, optional, map -> Optional.ofNullable(((Map<?, ?>) map).get(name)));
        return new Field(name, shape, optional, false, false, access);
    }

    private static Map<String, Object> map(List<Field> fields, List<Object> values) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            String name = fields.get(i).name();
            if (values.get(i) instanceof Optional<?> optional) {
                optional.ifPresent(value -> map.put(name, value));
            } else {
                map.put(name, values.get(i));
            }
        }
        return Collections.unmodifiableMap(map);
    }

    private Optional<Shape> items(Tree.Mapping schema, String path) {
        return schema.get("items").flatMap(items -> shape(items, path)).map(Shape.ListOf::new);
    }

    private Optional<Shape> string(Tree.Mapping schema, String path) {
        String format = text(schema, "format");
        if (format.isEmpty()) {
            List<String> words = texts(schema.get("enum"));
            return Optional.of(
                    words.isEmpty() ? scalar(String.class) : new Shape.Scalar(new ScalarType(String.class, words)));
        }
        if (!FORMATS.containsKey(format)) {
            refusals.add(ErrorCode.UNKNOWN_CHOICE, schema.place(), path, Suggestion.wayOut(format, FORMATS.keySet()));
            return Optional.empty();
        }
        return Optional.ofNullable(FORMATS.get(format)).map(SchemaShapes::scalar);
    }

    private static Shape scalar(Class<?> type) {
        return new Shape.Scalar(new ScalarType(type));
    }

    private static String text(Tree.Mapping schema, String key) {
        return schema.get(key)
                .map(node -> node instanceof Tree.Scalar scalar ? scalar.text() : "")
                .orElse("");
    }

    private static List<String> texts(Optional<Tree> list) {
        return list.isPresent() && list.get() instanceof Tree.Sequence items
                ? items.items().stream()
                        .map(item -> item instanceof Tree.Scalar scalar ? scalar.text() : "")
                        .toList()
                : List.of();
    }
}
