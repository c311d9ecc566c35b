package org.agreement.api.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.agreement.api.party.Parties;

/** An assembled agreement, numbered and complete. Only the engine makes it, so components may be added. */
public record Agreement(
        String title,
        Parties parties,
        List<Block> preamble,
        List<Section> sections,
        List<Block> closing,
        List<Annex> annexes,
        List<Provenance> frame) {

    /** All clauses in reading order. */
    public Stream<Clause> clauses() {
        return sections.stream().flatMap(section -> section.clauses().stream());
    }
}
