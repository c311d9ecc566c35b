package org.agreement.api.value;

import java.util.List;

/**
 * The name and type of one top-level term.
 *
 * @param name camelCase, the key of the request or the first word of a placeholder
 * @param type the class of the term, or of its elements
 * @param list whether the term is a list
 * @param <T> the type of the term: {@code type}, or a list of it
 */
public record TermKey<T>(String name, Class<?> type, boolean list) {

    /** A single term. */
    public static <T> TermKey<T> of(String name, Class<T> type) {
        return new TermKey<>(name, type, false);
    }

    /** A list of terms. */
    public static <E> TermKey<List<E>> listOf(String name, Class<E> element) {
        return new TermKey<>(name, element, true);
    }

    /**
     * The value as what the key stands for; for the engine.
     *
     * @throws ClassCastException if it is neither of the type nor, for a list, a list
     */
    @SuppressWarnings("unchecked") // a list holds what the plugin that declared the key has put there
    public T cast(Object value) {
        return (T) (list ? List.class : type).cast(value);
    }
}
