package org.agreement.core.data;

import java.util.ArrayDeque;
import java.util.Deque;

/** The keys and indexes that lead to the value being read. */
final class PathStack {

    private final Deque<String> names = new ArrayDeque<>();

    void push(String name) {
        names.addLast(name);
    }

    void pop() {
        names.removeLast();
    }

    /** The path of a key within the value being read. */
    String with(String key) {
        return names.isEmpty() ? key : this + "." + key;
    }

    @Override
    public String toString() {
        return String.join(".", names);
    }
}
