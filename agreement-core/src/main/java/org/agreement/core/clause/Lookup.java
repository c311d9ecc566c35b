package org.agreement.core.clause;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the value of a resolved path is read while a template is filled.
 *
 * @param up in which scope, counted from the innermost
 * @param words the path within that scope; empty for the value of the scope itself
 */
record Lookup(int up, String words, Function<Object, Optional<Object>> get) {

    Optional<Object> value(Frame frame) {
        return get.apply(frame.up(up).value());
    }

    /** The path of the value in the tree of terms. */
    String path(Frame frame) {
        String scope = frame.up(up).path();
        return scope.isEmpty() || words.isEmpty() ? scope + words : scope + "." + words;
    }

    /** Whether the value holds as a condition: there, not false, not an empty list. */
    boolean holds(Frame frame) {
        Optional<Object> value = value(frame);
        return value.isPresent()
                && !Boolean.FALSE.equals(value.get())
                && !(value.get() instanceof List<?> list && list.isEmpty());
    }
}
