package org.agreement.core.data;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a source.
 *
 * @param tree what could be read; empty if the reading ended before the end of the source
 * @param flaws everything that cannot be accepted; the tree must not be used unless empty, except to find more
 */
public record Reading(Optional<Tree> tree, List<Flaw> flaws) {

    public Reading {
        flaws = List.copyOf(flaws);
    }

    /** Whether the tree may be used. */
    public boolean isSound() {
        return tree.isPresent() && flaws.isEmpty();
    }
}
