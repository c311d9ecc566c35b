package org.agreement.core.data;

import java.math.BigDecimal;
import java.util.List;

/** A JSON document to be written. */
public sealed interface JsonValue
        permits JsonObject, JsonValue.Array, JsonValue.Text, JsonValue.Decimal, JsonValue.Truth, JsonValue.Nothing {

    static JsonValue of(String text) {
        return new Text(text);
    }

    static JsonValue of(long number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    /** A number, written with as many decimals as it has. */
    static JsonValue of(BigDecimal number) {
        return new Decimal(number);
    }

    static JsonValue of(boolean truth) {
        return new Truth(truth);
    }

    static JsonValue nothing() {
        return new Nothing();
    }

    static JsonValue array(List<? extends JsonValue> items) {
        return new Array(List.copyOf(items));
    }

    /** An array of strings. */
    static JsonValue texts(List<String> texts) {
        return new Array(texts.stream().map(JsonValue::of).toList());
    }

    /** A list of values. */
    record Array(List<JsonValue> items) implements JsonValue {
        public Array {
            items = List.copyOf(items);
        }
    }

    /** A string. */
    record Text(String value) implements JsonValue {}

    /** A number. */
    record Decimal(BigDecimal value) implements JsonValue {}

    /** A boolean. */
    record Truth(boolean value) implements JsonValue {}

    /** {@code null}. */
    record Nothing() implements JsonValue {}
}
