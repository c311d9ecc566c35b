package org.agreement.core.data;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes JSON: the same value always gives the same bytes.
 *
 * <p>Strings are escaped as in RFC 8785; numbers are written plainly with the decimals that they have.
 */
public final class JsonWriter {

    private final boolean sorted;
    private final boolean spaced;

    private JsonWriter(boolean sorted, boolean spaced) {
        this.sorted = sorted;
        this.spaced = spaced;
    }

    /** Sorted keys (by UTF-16 code unit) and no white space: the form that is hashed. */
    public static JsonWriter canonical() {
        return new JsonWriter(true, false);
    }

    /** Keys as given, on one line. */
    public static JsonWriter compact() {
        return new JsonWriter(false, false);
    }

    /** Keys as given, two spaces of indentation, a line break at the end. */
    public static JsonWriter pretty() {
        return new JsonWriter(false, true);
    }

    /** The value as UTF-8. */
    public byte[] bytes(JsonValue value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The value as text.
     *
     * @throws IllegalArgumentException if a string holds half a surrogate pair, which no encoding can carry
     */
    public String text(JsonValue value) {
        StringBuilder out = new StringBuilder();
        write(value, 0, out);
        if (spaced) {
            out.append('\n');
        }
        return out.toString();
    }

    private void write(JsonValue value, int depth, StringBuilder out) {
        if (value instanceof JsonObject object) {
            writeObject(object, depth, out);
        } else if (value instanceof JsonValue.Array array) {
            writeArray(array, depth, out);
        } else if (value instanceof JsonValue.Text text) {
            writeText(text.value(), out);
        } else if (value instanceof JsonValue.Decimal decimal) {
            out.append(decimal.value().toPlainString());
        } else if (value instanceof JsonValue.Truth truth) {
            out.append(truth.value());
        } else {
            out.append("null");
        }
    }

    private void writeObject(JsonObject object, int depth, StringBuilder out) {
        Map<String, JsonValue> members = sorted ? new TreeMap<>(object.members()) : object.members();
        out.append('{');
        for (Iterator<Map.Entry<String, JsonValue>> rest = members.entrySet().iterator(); rest.hasNext(); ) {
            Map.Entry<String, JsonValue> member = rest.next();
            newLine(depth + 1, out);
            writeText(member.getKey(), out);
            out.append(spaced ? ": " : ":");
            write(member.getValue(), depth + 1, out);
            end(rest, depth, out);
        }
        out.append('}');
    }

    private void writeArray(JsonValue.Array array, int depth, StringBuilder out) {
        out.append('[');
        for (Iterator<JsonValue> rest = array.items().iterator(); rest.hasNext(); ) {
            newLine(depth + 1, out);
            write(rest.next(), depth + 1, out);
            end(rest, depth, out);
        }
        out.append(']');
    }

    private void end(Iterator<?> rest, int depth, StringBuilder out) {
        if (rest.hasNext()) {
            out.append(',');
        } else {
            newLine(depth, out);
        }
    }

    private void newLine(int depth, StringBuilder out) {
        if (spaced) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        text.codePoints().forEach(codePoint -> writeCodePoint(codePoint, out));
        out.append('"');
    }

    private static void writeCodePoint(int codePoint, StringBuilder out) {
        switch (codePoint) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (codePoint < 0x20) {
                    out.append(codePoint < 0x10 ? "\\u000" : "\\u00").append(Integer.toHexString(codePoint));
                } else if (Characters.isSurrogate(codePoint)) {
                    throw new IllegalArgumentException("half a surrogate pair");
                } else {
                    out.appendCodePoint(codePoint);
                }
            }
        }
    }
}
