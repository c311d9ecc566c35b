package org.agreement.core.clause;

import java.util.List;
import java.util.Optional;
import org.agreement.core.shape.Shape;

/**
 * A scope while a template is checked: the shape in which names are looked up.
 *
 * @param path where it stands; unique for each section over a list; empty for the root
 */
record Scope(Shape shape, String path, Optional<Scope> outer) {

    private static final String UNKNOWN = "?";

    static Scope root(Shape shape) {
        return new Scope(shape, "", Optional.empty());
    }

    Scope inner(Shape innerShape, String innerPath) {
        return new Scope(innerShape, innerPath, Optional.of(this));
    }

    /** A scope within a section whose own name is unknown: names that are not found outwards are not refused again. */
    Scope unknown() {
        return inner(new Shape.Fields(components -> components, List.of()), UNKNOWN);
    }

    boolean isUnknown() {
        return path.equals(UNKNOWN) || outer.filter(Scope::isUnknown).isPresent();
    }

    String at(String words) {
        return path.isEmpty() || words.isEmpty() ? path + words : path + "." + words;
    }
}
