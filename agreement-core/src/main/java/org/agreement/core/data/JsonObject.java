package org.agreement.core.data;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Named JSON values in the order in which they were put. */
public record JsonObject(Map<String, JsonValue> members) implements JsonValue {

    public JsonObject {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects the members of an object; a key put twice keeps its first position and its last value. */
    public static final class Builder {

        private final Map<String, JsonValue> members = new LinkedHashMap<>();

        private Builder() {}

        public Builder put(String key, JsonValue value) {
            members.put(key, value);
            return this;
        }

        public Builder put(String key, String value) {
            return put(key, JsonValue.of(value));
        }

        public Builder put(String key, long value) {
            return put(key, JsonValue.of(value));
        }

        public Builder put(String key, BigDecimal value) {
            return put(key, JsonValue.of(value));
        }

        public Builder put(String key, boolean value) {
            return put(key, JsonValue.of(value));
        }

        /** An array; its members are objects, arrays or whatever they are. */
        public Builder put(String key, List<? extends JsonValue> items) {
            return put(key, JsonValue.array(items));
        }

        public Builder putTexts(String key, List<String> texts) {
            return put(key, JsonValue.texts(texts));
        }

        /** The text, or {@code null} where there is none. */
        public Builder putOptional(String key, Optional<String> text) {
            return put(key, text.map(JsonValue::of).orElseGet(JsonValue::nothing));
        }

        public JsonObject build() {
            return new JsonObject(members);
        }
    }
}
