package org.agreement.core.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was written, with the place of every value; immutable.
 *
 * <p>Nothing is interpreted: {@code 010}, {@code no}, {@code 5000.00} and {@code 95%} stay the text that they are.
 */
public sealed interface Tree {

    Place place();

    Origin origin();

    /** The node at a path such as {@code services.0.name}; the empty path is this node. */
    default Optional<Tree> at(String path) {
        return TreePath.find(this, path);
    }

    /**
     * This tree with a node put at a path; mappings on the way are made where nothing is.
     *
     * @return empty if the path leads through a scalar, or past the end of a list by more than one
     */
    default Optional<Tree> withAt(String path, Tree node) {
        return TreePath.put(this, path, node);
    }

    /** This node without its place and origin, children included: equal for equal content. */
    default JsonValue content() {
        return TreeContent.of(this);
    }

    /** A key with its place, and its value. */
    record Entry(String key, Place keyPlace, Tree value) {}

    /** Named values in the order in which they were written. */
    record Mapping(Place place, Origin origin, Map<String, Entry> entries) implements Tree {

        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** A mapping without entries, written at a place. */
        public static Mapping empty(Place place) {
            return new Mapping(place, Origin.WRITTEN, Map.of());
        }

        public Optional<Entry> entry(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        public Optional<Tree> get(String key) {
            return entry(key).map(Entry::value);
        }

        /** This mapping with the key set: in its old position if it was there, at the end otherwise. */
        public Mapping with(String key, Tree node) {
            Place keyPlace = entry(key).map(Entry::keyPlace).orElse(node.place());
            Map<String, Entry> changed = new LinkedHashMap<>(entries);
            changed.put(key, new Entry(key, keyPlace, node));
            return new Mapping(place, origin, changed);
        }

        /** This mapping without the key. */
        public Mapping without(String key) {
            Map<String, Entry> changed = new LinkedHashMap<>(entries);
            changed.remove(key);
            return new Mapping(place, origin, changed);
        }
    }

    /** Values in the order in which they were written. */
    record Sequence(Place place, Origin origin, List<Tree> items) implements Tree {

        public Sequence {
            items = List.copyOf(items);
        }

        /** This sequence with the item at an index replaced, or added if the index is its size. */
        public Sequence with(int index, Tree node) {
            List<Tree> changed = new ArrayList<>(items);
            if (index == changed.size()) {
                changed.add(node);
            } else {
                changed.set(index, node);
            }
            return new Sequence(place, origin, changed);
        }
    }

    /** A single value: its text exactly as written, escapes and quotes resolved. */
    record Scalar(Place place, Origin origin, String text, Style style) implements Tree {

        /** How a scalar was written. */
        public enum Style {
            /** Without quotes, or a JSON number, boolean or null. */
            PLAIN,
            /** In quotes, or as a block of lines. */
            QUOTED
        }

        /** Text that a person wrote in quotes. */
        public static Scalar quoted(Place place, String text) {
            return new Scalar(place, Origin.WRITTEN, text, Style.QUOTED);
        }

        /** A value written without quotes. */
        public static Scalar plain(Place place, String text) {
            return new Scalar(place, Origin.WRITTEN, text, Style.PLAIN);
        }

        /** A value filled in from a source. */
        public static Scalar assumed(Place place, String text, String source) {
            return new Scalar(place, Origin.assumed(source), text, Style.PLAIN);
        }

        /** Whether nothing was written: no text, {@code ~} or {@code null} without quotes. */
        public boolean isNull() {
            return style == Style.PLAIN && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }
}
