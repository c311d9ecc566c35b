package org.agreement.core.clause;

import org.agreement.core.data.Place;

/**
 * What stands between double braces.
 *
 * @param subject the path of a term, or for presence the id of a clause or annex as written; empty where presence closes
 */
record Tag(Place place, Kind kind, boolean presence, String subject) {

    enum Kind {
        VALUE,
        OPEN,
        OPEN_INVERTED,
        CLOSE
    }

    boolean opens() {
        return kind == Kind.OPEN || kind == Kind.OPEN_INVERTED;
    }

    boolean inverted() {
        return kind == Kind.OPEN_INVERTED;
    }

    /** Whether the other tag closes what this one opens. */
    boolean isClosedBy(Tag other) {
        return presence ? other.presence : !other.presence && subject.equals(other.subject);
    }

    /** How the tag that closes this one is written. */
    String closing() {
        return presence ? "{{/present}}" : "{{/" + subject + "}}";
    }
}
