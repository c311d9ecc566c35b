package org.agreement.core.request;

import java.util.Optional;
import org.agreement.core.data.Tree;

/** What single values of a tree say. */
final class Texts {

    private Texts() {}

    /** The text under a key; empty where there is none or no single value. */
    static Optional<String> at(Tree.Mapping mapping, String key) {
        return mapping.get(key).flatMap(Texts::of);
    }

    /** The text of a single value; empty where it says nothing. */
    static Optional<String> of(Tree node) {
        return node instanceof Tree.Scalar scalar && !scalar.isNull()
                ? Optional.of(scalar.text().strip())
                : Optional.empty();
    }

    /** Whether the value says that nothing shall be there. */
    static boolean isTilde(Tree node) {
        return node instanceof Tree.Scalar scalar
                && scalar.isNull()
                && !scalar.text().isEmpty();
    }

    /** Whether a key has no value behind it. */
    static boolean isEmpty(Tree node) {
        return node instanceof Tree.Scalar scalar
                && scalar.isNull()
                && scalar.text().isEmpty();
    }

    /** Whether there is nothing. */
    static boolean isNothing(Tree node) {
        return node instanceof Tree.Scalar scalar && scalar.isNull();
    }
}
