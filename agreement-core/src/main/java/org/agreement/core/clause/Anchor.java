package org.agreement.core.clause;

import java.util.Optional;

/** Where a clause that is in no section's list belongs. */
record Anchor(Kind kind, Located target) {

    enum Kind {
        AFTER("after"),
        BEFORE("before"),
        FIRST_IN("first-in"),
        REPLACES("replaces");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** What is replaced. */
    static Optional<Located> replaced(Optional<Anchor> anchor) {
        return anchor.filter(found -> found.kind == Kind.REPLACES).map(Anchor::target);
    }
}
