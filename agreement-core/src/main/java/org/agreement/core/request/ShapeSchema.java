package org.agreement.core.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;
import org.agreement.core.shape.Field;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.Variant;

/** The part of a schema that a shape gives. */
final class ShapeSchema {

    private final RequestForm form;
    private final TermDocs docs;
    private final Defaults defaults;
    private final Hints hints;
    private final ScalarSchema scalars = new ScalarSchema();

    ShapeSchema(RequestForm form) {
        this.form = form;
        this.docs = form.docs();
        this.defaults = new Defaults(docs);
        this.hints = new Hints(docs);
    }

    /** The schemas of the keys of a record. */
    Map<String, JsonValue> properties(Shape.Fields fields, String path) {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        for (Field field : fields.fields()) {
            if (field.inlined()) {
                properties.putAll(variants((Shape.OneOf) field.shape(), path));
            } else {
                String at = child(path, field.name());
                properties.put(field.name(), schema(field.shape(), at, form.mayBeAbsent(field, at)));
            }
        }
        return properties;
    }

    /** The keys of a record that must be written. */
    List<String> required(Shape.Fields fields, String path) {
        return fields.fields().stream()
                .filter(field -> !field.inlined() && !form.mayBeAbsent(field, child(path, field.name())))
                .map(Field::name)
                .toList();
    }

    /** Puts what makes an object of a record. */
    void object(
            JsonObject.Builder schema,
            Shape.Fields fields,
            String path,
            Map<String, JsonValue> properties,
            List<String> required) {
        schema.put("properties", new JsonObject(properties));
        if (!required.isEmpty()) {
            schema.putTexts("required", required);
        }
        List<JsonValue> choices = new ArrayList<>();
        for (Field field : fields.fields()) {
            if (field.inlined()) {
                choices.add(exactlyOne((Shape.OneOf) field.shape(), path));
            }
        }
        if (!choices.isEmpty()) {
            schema.put("allOf", choices);
        }
        schema.put("additionalProperties", false);
    }

    private JsonObject schema(Shape shape, String path, boolean mayBeNull) {
        return shaped(SchemaDocs.describe(docs, path), shape, path, mayBeNull);
    }

    private JsonObject shaped(JsonObject.Builder schema, Shape shape, String path, boolean mayBeNull) {
        if (shape instanceof Shape.Scalar scalar) {
            scalars.put(schema, scalar.type(), mayBeNull);
        } else if (shape instanceof Shape.ListOf list) {
            type(schema, "array", mayBeNull).put("items", shaped(JsonObject.builder(), list.element(), path, false));
            if (!hints.mayBeEmpty(path)) {
                schema.put("minItems", 1);
            }
        } else if (shape instanceof Shape.OneOf choice) {
            type(schema, "object", mayBeNull)
                    .put("properties", new JsonObject(variants(choice, path)))
                    .put("minProperties", 1)
                    .put("maxProperties", 1)
                    .put("additionalProperties", false);
        } else if (shape instanceof Shape.Fields fields) {
            type(schema, "object", mayBeNull);
            object(schema, fields, path, properties(fields, path), required(fields, path));
        } else if (shape instanceof Shape.ByModel entry) {
            type(schema, "object", false).put("oneOf", models(entry, path));
        }
        return schema.build();
    }

    private JsonObject exactlyOne(Shape.OneOf choice, String path) {
        List<JsonValue> alternatives = new ArrayList<>();
        for (Variant variant : choice.variants()) {
            alternatives.add(JsonObject.builder()
                    .putTexts("required", List.of(variant.key()))
                    .build());
        }
        if (defaults.assumesVariant(choice, path)) {
            JsonObject some =
                    JsonObject.builder().put("anyOf", List.copyOf(alternatives)).build();
            alternatives.add(JsonObject.builder().put("not", some).build());
        }
        return JsonObject.builder().put("oneOf", alternatives).build();
    }

    private Map<String, JsonValue> variants(Shape.OneOf choice, String path) {
        Map<String, JsonValue> variants = new LinkedHashMap<>();
        for (Variant variant : choice.variants()) {
            variants.put(variant.key(), schema(variant.shape(), child(path, variant.key()), false));
        }
        return variants;
    }

    private List<JsonValue> models(Shape.ByModel entry, String path) {
        List<JsonValue> models = new ArrayList<>();
        entry.models().forEach((id, fields) -> {
            String at = child(path, id);
            Map<String, JsonValue> properties = new LinkedHashMap<>(properties(entry.common(), path));
            properties.put(
                    "model",
                    SchemaDocs.describe(docs, at).putTexts("enum", List.of(id)).build());
            properties.putAll(properties(fields, at));
            List<String> required = new ArrayList<>(required(entry.common(), path));
            required.addAll(required(fields, at));
            JsonObject.Builder model = JsonObject.builder();
            object(model, fields, at, properties, required);
            models.add(model.build());
        });
        return models;
    }

    private static JsonObject.Builder type(JsonObject.Builder schema, String type, boolean mayBeNull) {
        return mayBeNull ? schema.putTexts("type", List.of(type, "null")) : schema.put("type", type);
    }

    private static String child(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
