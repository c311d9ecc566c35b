package org.agreement.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;

/** Reads and replaces members of JSON objects by path. */
final class Members {

    private Members() {}

    static Optional<JsonValue> at(JsonObject object, String path) {
        int dot = path.indexOf('.');
        Optional<JsonValue> member = Optional.ofNullable(object.members().get(dot < 0 ? path : path.substring(0, dot)));
        return dot < 0
                ? member
                : member.filter(JsonObject.class::isInstance)
                        .flatMap(inner -> at((JsonObject) inner, path.substring(dot + 1)));
    }

    /** The object with a member put; objects on the way are made. */
    static JsonObject put(JsonObject object, String path, JsonValue value) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        if (dot < 0) {
            members.put(name, value);
        } else {
            JsonObject inner = members.get(name) instanceof JsonObject found
                    ? found
                    : JsonObject.builder().build();
            members.put(name, put(inner, path.substring(dot + 1), value));
        }
        return new JsonObject(members);
    }

    static List<JsonValue> items(JsonObject object, String name) {
        return object.members().get(name) instanceof JsonValue.Array array ? array.items() : List.of();
    }
}
