package org.agreement.core.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.core.data.Origin;
import org.agreement.core.data.Place;
import org.agreement.core.data.Tree;

/** Trees with another origin and place, and what is assumed in a tree. */
final class Assumption {

    private Assumption() {}

    /** The same content as if it had been written at one place, with one origin. */
    static Tree of(Tree tree, Place place, Origin origin) {
        if (tree instanceof Tree.Mapping mapping) {
            Map<String, Tree.Entry> entries = new LinkedHashMap<>();
            mapping.entries()
                    .forEach((key, entry) ->
                            entries.put(key, new Tree.Entry(key, place, of(entry.value(), place, origin))));
            return new Tree.Mapping(place, origin, entries);
        } else if (tree instanceof Tree.Sequence list) {
            return new Tree.Sequence(
                    place,
                    origin,
                    list.items().stream().map(item -> of(item, place, origin)).toList());
        }
        Tree.Scalar scalar = (Tree.Scalar) tree;
        return new Tree.Scalar(place, origin, scalar.text(), scalar.style());
    }

    /** The topmost assumed values in the order of the tree. */
    static List<Assumed> in(Tree tree) {
        List<Assumed> found = new ArrayList<>();
        collect(tree, "", found);
        return List.copyOf(found);
    }

    private static void collect(Tree tree, String path, List<Assumed> found) {
        if (tree.origin().isAssumed()) {
            found.add(new Assumed(
                    path, tree.content(), tree.origin().assumedFrom().orElse("")));
        } else if (tree instanceof Tree.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> collect(entry.value(), child(path, key), found));
        } else if (tree instanceof Tree.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                collect(list.items().get(i), child(path, String.valueOf(i)), found);
            }
        }
    }

    /** The tree without what is assumed in it; empty if all of it is. */
    static Optional<Tree> removed(Tree tree) {
        if (tree.origin().isAssumed()) {
            return Optional.empty();
        } else if (tree instanceof Tree.Mapping mapping) {
            Tree.Mapping rest = mapping;
            for (Tree.Entry entry : mapping.entries().values()) {
                Optional<Tree> value = removed(entry.value());
                rest = value.isPresent() ? rest.with(entry.key(), value.get()) : rest.without(entry.key());
            }
            return Optional.of(rest);
        } else if (tree instanceof Tree.Sequence list) {
            List<Tree> rest = list.items().stream()
                    .flatMap(item -> removed(item).stream())
                    .toList();
            return Optional.of(new Tree.Sequence(list.place(), list.origin(), rest));
        }
        return Optional.of(tree);
    }

    private static String child(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
