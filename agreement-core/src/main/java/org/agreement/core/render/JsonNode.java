package org.agreement.core.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.agreement.core.data.Tree;

/** A document that the engine itself has written, read without ceremony: what is missing is an IllegalArgumentException. */
record JsonNode(Tree tree) {

    Optional<JsonNode> find(String key) {
        return tree instanceof Tree.Mapping mapping ? mapping.get(key).map(JsonNode::new) : Optional.empty();
    }

    JsonNode get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no " + key + " at " + tree.place()));
    }

    String text() {
        if (tree instanceof Tree.Scalar scalar) {
            return scalar.text();
        }
        throw new IllegalArgumentException("no text at " + tree.place());
    }

    String text(String key) {
        return get(key).text();
    }

    Optional<String> optional(String key) {
        return find(key)
                .filter(node -> node.tree instanceof Tree.Scalar scalar && !scalar.isNull())
                .map(JsonNode::text);
    }

    int number(String key) {
        return Integer.parseInt(text(key));
    }

    <T> List<T> list(Function<JsonNode, T> element) {
        if (tree instanceof Tree.Sequence sequence) {
            return sequence.items().stream().map(JsonNode::new).map(element).toList();
        }
        throw new IllegalArgumentException("no list at " + tree.place());
    }

    <T> List<T> list(String key, Function<JsonNode, T> element) {
        return get(key).list(element);
    }
}
