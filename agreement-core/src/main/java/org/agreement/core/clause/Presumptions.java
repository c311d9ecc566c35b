package org.agreement.core.clause;

import java.util.List;
import org.agreement.core.data.Place;

/**
 * What a body takes for granted, each with what is known where it stands.
 *
 * @param needs placeholders
 * @param passages sections that are there under conditions
 * @param texts texts that must not be empty
 */
record Presumptions(List<Need> needs, List<Passage> passages, List<Fullness> texts) {

    /**
     * A placeholder.
     *
     * @param path as written
     * @param optional the paths of what must be there for it to have a value
     */
    record Need(Place place, String path, List<String> optional, Facts facts) {}

    /**
     * A section.
     *
     * @param subject the path or the clause that it asks for
     * @param facts what is known within it
     */
    record Passage(Place place, String subject, Facts facts) {}

    /**
     * A text that must not be empty.
     *
     * @param facts where it must not be
     * @param texts where there are words of it: under any of these
     */
    record Fullness(Place place, Facts facts, List<Facts> texts) {}
}
