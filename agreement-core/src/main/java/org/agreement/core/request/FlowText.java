package org.agreement.core.request;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.agreement.core.data.JsonValue;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.data.Tree;

/** A value as YAML on one line. */
final class FlowText {

    /** What YAML would not read as the same plain text, within lists and mappings included. */
    private static final Pattern NEEDS_QUOTES = Pattern.compile(
            "|~|null|true|false|[\\s].*|.*[\\s]|[-?:,\\[\\]{}#&*!|>'\"%@`].*|.*(: |:$| #|[,\\[\\]{}\\n]).*",
            Pattern.DOTALL);

    private FlowText() {}

    static String of(Tree tree) {
        if (tree instanceof Tree.Mapping mapping) {
            return mapping.entries().values().stream()
                    .map(entry -> entry.key() + ": " + of(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (tree instanceof Tree.Sequence list) {
            return list.items().stream().map(FlowText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        Tree.Scalar scalar = (Tree.Scalar) tree;
        boolean plain = scalar.style() == Tree.Scalar.Style.PLAIN;
        return plain || !(NEEDS_QUOTES.matcher(scalar.text()).matches() || isNumber(scalar.text()))
                ? scalar.text()
                : JsonWriter.compact().text(JsonValue.of(scalar.text()));
    }

    private static boolean isNumber(String text) {
        return text.matches("[-+]?[0-9.,:_eE]+");
    }
}
