package org.agreement.core.clause;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;

/** Which clauses and annexes are in one agreement, and how they are numbered there; asked while templates are filled. */
public interface Numbers {

    /** A clause that is in the agreement, by its title. */
    record Titled(ClauseId clause, String title) {}

    /** The clauses that are shown conspicuously, in reading order. */
    List<Titled> prominent();

    /** The clause that stands for the id: itself or its replacement; empty if neither is in the agreement. */
    Optional<ClauseId> present(ClauseId id);

    /** The annex that stands for the id: itself or its replacement; empty if neither is in the agreement. */
    Optional<AnnexId> present(AnnexId id);

    /** The number of a clause that is in the agreement, from 1. */
    int number(ClauseId present);

    /**
     * The number of an item within a clause that is in the agreement, from 1; empty if it has no such item.
     *
     * @param ordinal the number of the item in the clause file
     */
    OptionalInt item(ClauseId present, int ordinal);

    /** The number of an annex that is in the agreement, from 1. */
    int number(AnnexId present);
}
