package org.agreement.core.clause;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;

/** The clauses and annexes of one agreement, in reading order; nothing is numbered or filled yet. Immutable. */
public final class Selection {

    private final List<SelectedSection> sections;
    private final Optional<FrameText> preamble;
    private final Optional<FrameText> signature;
    private final List<AnnexText> annexes;
    private final Standing standing;

    Selection(
            List<SelectedSection> sections,
            Optional<FrameText> preamble,
            Optional<FrameText> signature,
            List<AnnexText> annexes,
            Standing standing) {
        this.sections = List.copyOf(sections);
        this.preamble = preamble;
        this.signature = signature;
        this.annexes = List.copyOf(annexes);
        this.standing = standing;
    }

    /** The sections that have clauses. */
    public List<SelectedSection> sections() {
        return sections;
    }

    /** All clauses in reading order. */
    public Stream<ClauseText> clauses() {
        return sections.stream().flatMap(section -> section.clauses().stream());
    }

    /** The preamble. */
    public Optional<FrameText> preamble() {
        return preamble;
    }

    /** The signature block. */
    public Optional<FrameText> signature() {
        return signature;
    }

    /** The annexes. */
    public List<AnnexText> annexes() {
        return annexes;
    }

    /** The clause that stands for an id: itself or its replacement; empty if neither is in the agreement. */
    public Optional<ClauseId> present(ClauseId id) {
        return standing.clause(id);
    }

    /** The annex that stands for an id: itself or its replacement; empty if neither is in the agreement. */
    public Optional<AnnexId> present(AnnexId id) {
        return standing.standsFor(Reference.Target.of(id)).flatMap(Reference.Target::annex);
    }
}
