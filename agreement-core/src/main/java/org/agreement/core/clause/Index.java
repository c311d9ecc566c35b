package org.agreement.core.clause;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The index of a plugin's clauses.
 *
 * @param placedByThemselves clauses whose front matter says where they belong
 */
record Index(List<Section> sections, List<Located> placedByThemselves, List<Removal> removals) {

    /** The index of a plugin that has none. */
    static final Index EMPTY = new Index(List.of(), List.of(), List.of());

    /**
     * A section that the plugin declares.
     *
     * @param after the section that it follows; empty: the one before it in the index
     */
    record Section(Located id, String title, Optional<Located> after, List<Located> clauses) {}

    /** A clause that the plugin takes out. */
    record Removal(Located clause, List<Located> when) {}

    /** The names of all clauses in the order of the index. */
    Stream<Located> clauses() {
        return Stream.concat(
                sections.stream().flatMap(section -> section.clauses().stream()), placedByThemselves.stream());
    }
}
