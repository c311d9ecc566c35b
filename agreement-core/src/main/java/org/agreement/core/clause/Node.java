package org.agreement.core.clause;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.agreement.core.data.Place;

/** A piece of the body of a clause as it was written. */
sealed interface Node {

    Place place();

    /** Words. */
    record Words(Place place, String text, boolean strong) implements Node {}

    /** {@code {{path}}}. */
    record Slot(Place place, String path) implements Node {}

    /** What stands between an opening and its closing tag: running text, blocks or rows. */
    record Section(Tag tag, List<Node> body) implements Node {
        @Override
        public Place place() {
            return tag.place();
        }
    }

    /** {@code [[plugin/clause#2]]}, {@code [[annex:plugin/name]]}. */
    record Reference(Place place, Target target, OptionalInt item) implements Node {}

    /**
     * What a reference names.
     *
     * @param plugin empty: the plugin of the file
     */
    record Target(boolean annex, Optional<String> plugin, String name) {}

    /** A paragraph. */
    record Paragraph(Place place, List<Node> text) implements Node {}

    /**
     * An item.
     *
     * @param ordinal its number in the file, from 1
     */
    record Item(Place place, int ordinal, List<Node> text) implements Node {}

    /** A table; rows are {@link Row}s, and sections of such. */
    record Table(Place place, Row header, List<Node> rows) implements Node {}

    /** A table whose rows are the prominent clauses of the agreement. */
    record ClauseList(Place place, Row header) implements Node {}

    /** A row. */
    record Row(Place place, List<List<Node>> cells) implements Node {}
}
