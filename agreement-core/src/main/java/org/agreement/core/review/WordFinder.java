package org.agreement.core.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds every occurrence of many words, overlapping ones too, in one pass over a text (Aho and Corasick, 1975).
 *
 * @param <T> what stands behind a word; a word may have several
 */
final class WordFinder<T> {

    /** A word with what stands behind it, found from a start to the index after its end. */
    record Hit<T>(T value, int start, int end) {}

    private final Node<T> root = new Node<>(0);

    /** Adds a word of at least one character. Not after {@link #freeze}. */
    void add(String word, T value) {
        Node<T> node = root;
        for (int i = 0; i < word.length(); i++) {
            int depth = i + 1;
            node = node.next.computeIfAbsent(word.charAt(i), c -> new Node<>(depth));
        }
        node.values.add(value);
    }

    /** Links every beginning of a word to the longest other one that ends it. */
    WordFinder<T> freeze() {
        Queue<Node<T>> queue = new ArrayDeque<>(List.of(root));
        for (Node<T> node = queue.poll(); node != null; node = queue.poll()) {
            Node<T> parent = node;
            node.next.forEach((character, child) -> {
                Node<T> back = parent.back == null ? root : parent.back.follow(character);
                child.back = back;
                child.shorter = back.values.isEmpty() ? back.shorter : back;
                queue.add(child);
            });
        }
        return this;
    }

    /** All occurrences, by their ends. */
    List<Hit<T>> find(CharSequence text) {
        List<Hit<T>> hits = new ArrayList<>();
        forEach(text, hits::add);
        return hits;
    }

    /** Takes each occurrence, by their ends. */
    void forEach(CharSequence text, Consumer<Hit<T>> taker) {
        Node<T> node = root;
        for (int i = 0; i < text.length(); i++) {
            node = node.follow(text.charAt(i));
            for (Node<T> word = node; word != null; word = word.shorter) {
                int start = i + 1 - word.depth;
                for (T value : word.values) {
                    taker.accept(new Hit<>(value, start, i + 1));
                }
            }
        }
    }

    /** The beginning of some words. */
    private static final class Node<T> {

        private final int depth;
        private final Map<Character, Node<T>> next = new HashMap<>();
        private final List<T> values = new ArrayList<>();

        /** The longest beginning that ends this one; null at the root. */
        private @Nullable Node<T> back;

        /** The longest word that ends this beginning and is shorter. */
        private @Nullable Node<T> shorter;

        private Node(int depth) {
            this.depth = depth;
        }

        private Node<T> follow(char character) {
            Node<T> from = this;
            while (true) {
                Node<T> to = from.next.get(character);
                if (to != null) {
                    return to;
                }
                if (from.back == null) {
                    return from;
                }
                from = from.back;
            }
        }
    }
}
