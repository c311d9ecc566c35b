package org.agreement.core.data;

import java.util.ArrayList;
import java.util.List;

/** Collects the flaws of one source, up to a bound. */
final class Flaws {

    /** The reading cannot go on; the reason was added to the flaws. */
    static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Ended() {
            super(null, null, false, false);
        }
    }

    private final List<Flaw> found = new ArrayList<>();

    /** Adds a flaw and lets the reading go on, unless there are too many already. */
    void add(Flaw.Kind kind, Place place, String path, String... arguments) {
        found.add(new Flaw(kind, place, path, List.of(arguments)));
        if (found.size() == TreeReader.MAX_FLAWS) {
            throw end(Flaw.Kind.TOO_MANY, place, "");
        }
    }

    /** Adds the flaw that ends the reading. */
    Ended end(Flaw.Kind kind, Place place, String path, String... arguments) {
        found.add(new Flaw(kind, place, path, List.of(arguments)));
        return new Ended();
    }

    /** Ends the reading for flaws that were added already. */
    Ended end() {
        return new Ended();
    }

    List<Flaw> found() {
        return List.copyOf(found);
    }
}
