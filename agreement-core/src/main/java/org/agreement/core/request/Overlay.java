package org.agreement.core.request;

import org.agreement.core.data.Tree;

/** Lays one tree over another: mappings are merged key by key, all else is replaced; every value keeps its place. */
final class Overlay {

    private Overlay() {}

    static Tree over(Tree upper, Tree lower) {
        if (upper instanceof Tree.Mapping above && lower instanceof Tree.Mapping below) {
            Tree.Mapping merged = above;
            for (Tree.Entry entry : below.entries().values()) {
                Tree value = above.get(entry.key())
                        .filter(there -> !Texts.isEmpty(there))
                        .map(there -> over(there, entry.value()))
                        .orElse(entry.value());
                merged = merged.with(entry.key(), value);
            }
            return merged;
        }
        return upper;
    }
}
