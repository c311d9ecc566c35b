package org.agreement.core.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.agreement.core.data.Tree.Entry;
import org.agreement.core.data.Tree.Mapping;
import org.agreement.core.data.Tree.Scalar;
import org.agreement.core.data.Tree.Sequence;

/** A tree as JSON: what is a JSON literal without quotes stays one, all else becomes a string. */
final class TreeContent {

    /** Every JSON reader keeps 15 digits; longer ones, such as a bank account's, become strings. */
    private static final Pattern JSON_NUMBER = Pattern.compile("-?(?![0-9.]{17})(0|[1-9][0-9]{0,14})([.][0-9]+)?");

    private TreeContent() {}

    static JsonValue of(Tree tree) {
        if (tree instanceof Mapping mapping) {
            JsonObject.Builder object = JsonObject.builder();
            for (Entry entry : mapping.entries().values()) {
                object.put(entry.key(), of(entry.value()));
            }
            return object.build();
        }
        if (tree instanceof Sequence sequence) {
            List<JsonValue> items = new ArrayList<>();
            for (Tree item : sequence.items()) {
                items.add(of(item));
            }
            return new JsonValue.Array(items);
        }
        return scalar((Scalar) tree);
    }

    private static JsonValue scalar(Scalar scalar) {
        String text = scalar.text();
        if (scalar.isNull()) {
            return JsonValue.nothing();
        }
        if (scalar.style() == Scalar.Style.QUOTED) {
            return JsonValue.of(text);
        }
        if (text.equals("true") || text.equals("false")) {
            return JsonValue.of(text.equals("true"));
        }
        // -0 would lose its sign
        boolean number = JSON_NUMBER.matcher(text).matches()
                && new BigDecimal(text).toPlainString().equals(text);
        return number ? JsonValue.of(new BigDecimal(text)) : JsonValue.of(text);
    }
}
