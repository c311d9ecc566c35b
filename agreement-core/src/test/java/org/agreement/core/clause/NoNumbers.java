package org.agreement.core.clause;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;

/** The numbers of an agreement without clauses. */
final class NoNumbers implements Numbers {

    @Override
    public List<Titled> prominent() {
        return List.of();
    }

    @Override
    public Optional<ClauseId> present(ClauseId id) {
        return Optional.empty();
    }

    @Override
    public Optional<AnnexId> present(AnnexId id) {
        return Optional.empty();
    }

    @Override
    public int number(ClauseId present) {
        throw new AssertionError(present);
    }

    @Override
    public OptionalInt item(ClauseId present, int ordinal) {
        throw new AssertionError(present);
    }

    @Override
    public int number(AnnexId present) {
        throw new AssertionError(present);
    }
}
