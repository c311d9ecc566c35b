package org.agreement.core.request;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Factor;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.UnitPrice;
import org.agreement.api.value.Choice;
import org.agreement.api.value.Word;
import org.agreement.api.value.Written;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;
import org.agreement.core.shape.ScalarType;

/** The part of a schema that the type of a single value gives. */
final class ScalarSchema {

    private static final String CHINESE = "[\\u4e00-\\u9fff]";

    void put(JsonObject.Builder schema, ScalarType type, boolean mayBeNull) {
        List<String> choices = choices(type);
        if (type.type() == Boolean.class) {
            types(schema, mayBeNull, "boolean");
        } else if (type.type() == Integer.class) {
            types(schema, mayBeNull, "integer");
        } else if (!choices.isEmpty()) {
            List<JsonValue> values =
                    new ArrayList<>(choices.stream().map(JsonValue::of).toList());
            if (mayBeNull) {
                values.add(JsonValue.nothing());
            }
            types(schema, mayBeNull, "string").put("enum", values);
        } else if (Word.class.isAssignableFrom(type.type())) {
            word(types(schema, mayBeNull, "string"), type, mayBeNull);
        } else if (isNumber(type)) {
            types(schema, mayBeNull, "string", "number").put("minimum", 0);
            type.written().ifPresent(written -> schema.put("pattern", written.pattern()));
        } else if (type.type() == String.class) {
            types(schema, mayBeNull, "string", "number").put("pattern", "\\S");
        } else {
            types(schema, mayBeNull, "string");
            pattern(type).ifPresent(pattern -> schema.put("pattern", pattern));
        }
    }

    private static List<String> choices(ScalarType type) {
        List<String> choices = new ArrayList<>(type.choices());
        if (type.isChoice()) {
            for (Object constant : type.type().getEnumConstants()) {
                choices.addAll(((Choice) constant).aliases());
            }
        }
        return choices;
    }

    private static void word(JsonObject.Builder schema, ScalarType type, boolean mayBeNull) {
        String example = type.written().map(Written::example).orElseThrow();
        List<String> known = List.copyOf(((Word) type.parse(example)).known().keySet());
        List<JsonValue> ways = new ArrayList<>();
        ways.add(JsonObject.builder().putTexts("enum", known).build());
        ways.add(JsonObject.builder()
                .put("type", "string")
                .put("pattern", CHINESE)
                .build());
        if (mayBeNull) {
            ways.add(JsonObject.builder().put("type", "null").build());
        }
        schema.put("anyOf", ways);
    }

    private static boolean isNumber(ScalarType type) {
        return type.type() == Money.class || type.type() == UnitPrice.class || type.type() == Factor.class;
    }

    private static Optional<String> pattern(ScalarType type) {
        if (type.type() == LocalDate.class) {
            return Optional.of("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        } else if (type.type() == LocalTime.class) {
            return Optional.of("^([01]?[0-9]|2[0-3]):[0-5][0-9]$");
        }
        return type.written().map(Written::pattern);
    }

    private static JsonObject.Builder types(JsonObject.Builder schema, boolean mayBeNull, String... types) {
        List<String> all = new ArrayList<>(List.of(types));
        if (mayBeNull) {
            all.add("null");
        }
        return all.size() == 1 ? schema.put("type", all.get(0)) : schema.putTexts("type", all);
    }
}
