package org.agreement.core.clause;

import java.util.List;
import java.util.Optional;

/**
 * Something that is so or not in an agreement: a term is there, a boolean holds, a list has elements, a clause is present.
 *
 * @param path where the term stands; unique for each scope
 * @param choice what it is one of; empty if it is no variant or constant of a choice
 */
record Atom(String path, boolean negated, Optional<Choice> choice) {

    /** A choice, of whose keys exactly one holds where the choice is there. */
    record Choice(String path, List<String> keys) {

        /** The path of a variant or constant. */
        String at(String key) {
            return path.isEmpty() ? key : path + "." + key;
        }
    }

    Atom negate() {
        return new Atom(path, !negated, choice);
    }

    static Atom present(String path) {
        return new Atom(path, false, Optional.empty());
    }

    /** Whether this atom makes the other one certain. */
    boolean implies(Atom other) {
        if (negated) {
            return other.negated && isAtOrBelow(other.path, path);
        } else if (other.negated) {
            return choice.isPresent() && choice.equals(other.choice) && !path.equals(other.path);
        }
        return isAtOrBelow(path, other.path);
    }

    private static boolean isAtOrBelow(String path, String top) {
        return path.equals(top) || path.startsWith(top + ".");
    }
}
