package org.agreement.core.clause;

import java.util.Optional;
import org.agreement.api.terms.Terms;

/**
 * A scope while a template is filled: the value in which names are looked up.
 *
 * @param path where the value stands in the tree of terms; empty for the whole
 */
record Frame(Object value, String path, Optional<Frame> outer) {

    static Frame of(Terms terms) {
        return new Frame(terms, "", Optional.empty());
    }

    Frame inner(Object innerValue, String innerPath) {
        return new Frame(innerValue, innerPath, Optional.of(this));
    }

    /** The scope so many steps further out. */
    Frame up(int steps) {
        Frame frame = this;
        for (int i = 0; i < steps; i++) {
            frame = frame.outer.orElseThrow();
        }
        return frame;
    }
}
