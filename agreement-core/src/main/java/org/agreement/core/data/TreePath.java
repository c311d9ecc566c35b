package org.agreement.core.data;

import java.util.Map;
import java.util.Optional;
import org.agreement.core.data.Tree.Mapping;
import org.agreement.core.data.Tree.Scalar;
import org.agreement.core.data.Tree.Sequence;

/** Follows paths such as {@code services.0.name} through a tree. */
final class TreePath {

    private TreePath() {}

    static Optional<Tree> find(Tree tree, String path) {
        Optional<Tree> found = Optional.of(tree);
        for (String rest = path; !rest.isEmpty() && found.isPresent(); rest = tail(rest)) {
            String head = head(rest);
            found = found.flatMap(node -> child(node, head));
        }
        return found;
    }

    private static Optional<Tree> child(Tree node, String name) {
        if (node instanceof Mapping mapping) {
            return mapping.get(name);
        }
        if (node instanceof Sequence sequence) {
            int index = index(name);
            return index >= 0 && index < sequence.items().size()
                    ? Optional.of(sequence.items().get(index))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    static Optional<Tree> put(Tree tree, String path, Tree node) {
        if (path.isEmpty()) {
            return Optional.of(node);
        }
        String name = head(path);
        if (tree instanceof Sequence sequence) {
            int index = index(name);
            if (index < 0 || index > sequence.items().size()) {
                return Optional.empty();
            }
            Tree below = index == sequence.items().size()
                    ? nothing(node)
                    : sequence.items().get(index);
            return put(below, tail(path), node).map(changed -> sequence.with(index, changed));
        }
        Optional<Mapping> mapping = mapping(tree, node);
        Tree below = mapping.flatMap(found -> found.get(name)).orElseGet(() -> nothing(node));
        return mapping.flatMap(found -> put(below, tail(path), node).map(changed -> found.with(name, changed)));
    }

    private static Optional<Mapping> mapping(Tree tree, Tree node) {
        if (tree instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        boolean nothing = tree instanceof Scalar scalar && scalar.isNull();
        return nothing ? Optional.of(new Mapping(node.place(), node.origin(), Map.of())) : Optional.empty();
    }

    private static Scalar nothing(Tree node) {
        return Scalar.plain(node.place(), "");
    }

    private static String head(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private static String tail(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? "" : path.substring(dot + 1);
    }

    /** The index that a name spells, or -1. */
    private static int index(String name) {
        return name.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(name) : -1;
    }
}
