package org.agreement.core.shape;

import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.FeeItem;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;

/** Writes values as JSON with the keys that a request has; reading them by the same shape gives equal values. */
public final class ShapeWriter {

    private ShapeWriter() {}

    /** The value as JSON: whole numbers and booleans as such, every other scalar as text. */
    public static JsonValue write(Shape shape, Object value) {
        if (shape instanceof Shape.Scalar scalar) {
            return scalar(scalar.type(), value);
        } else if (shape instanceof Shape.ListOf list) {
            return JsonValue.array(((List<?>) value)
                    .stream().map(element -> write(list.element(), element)).toList());
        }
        JsonObject.Builder json = JsonObject.builder();
        if (shape instanceof Shape.Fields fields) {
            fields(fields, value, json);
        } else if (shape instanceof Shape.OneOf choice) {
            variant(choice, value, json);
        } else if (shape instanceof Shape.ByModel byModel) {
            FeeItem item = (FeeItem) value;
            fields(byModel.common(), item, json);
            Optional.ofNullable(byModel.models().get(item.model()))
                    .ifPresent(fields -> fields(fields, item.fee(), json));
        }
        return json.build();
    }

    private static JsonValue scalar(ScalarType type, Object value) {
        if (value instanceof Integer number) {
            return JsonValue.of(number.longValue());
        } else if (value instanceof Boolean truth) {
            return JsonValue.of(truth.booleanValue());
        }
        return JsonValue.of(type.text(value));
    }

    private static void fields(Shape.Fields fields, Object value, JsonObject.Builder json) {
        for (Field field : fields.fields()) {
            field.access().get().apply(value).ifPresent(part -> field(field, part, json));
        }
    }

    private static void field(Field field, Object part, JsonObject.Builder json) {
        if (field.inlined() && field.shape() instanceof Shape.OneOf choice) {
            variant(choice, part, json);
        } else {
            json.put(field.name(), write(field.shape(), part));
        }
    }

    private static void variant(Shape.OneOf choice, Object value, JsonObject.Builder json) {
        for (Variant variant : choice.variants()) {
            variant.access()
                    .get()
                    .apply(value)
                    .ifPresent(part -> json.put(variant.key(), write(variant.shape(), part)));
        }
    }
}
