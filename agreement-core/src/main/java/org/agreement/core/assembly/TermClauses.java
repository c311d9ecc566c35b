package org.agreement.core.assembly;

import java.util.List;
import java.util.stream.Stream;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Annex;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.Inline;
import org.agreement.api.clause.ClauseId;

/** Finds the clauses of an agreement in which a term stands. */
public final class TermClauses {

    private final Agreement agreement;

    public TermClauses(Agreement agreement) {
        this.agreement = agreement;
    }

    /**
     * The clauses that print a value whose path begins so, in reading order; if none does, those that refer to an annex that
     * prints one.
     */
    public List<ClauseId> printing(String path) {
        List<ClauseId> direct = agreement
                .clauses()
                .filter(clause -> prints(clause.blocks(), path))
                .map(Clause::id)
                .toList();
        if (!direct.isEmpty()) {
            return direct;
        }
        return agreement.annexes().stream()
                .filter(annex -> prints(annex.blocks(), path))
                .flatMap(this::referring)
                .distinct()
                .toList();
    }

    private Stream<ClauseId> referring(Annex annex) {
        return agreement
                .clauses()
                .filter(clause -> inlines(clause.blocks())
                        .anyMatch(inline -> inline instanceof Inline.AnnexLink link
                                && link.target().equals(annex.id())))
                .map(Clause::id);
    }

    private static boolean prints(List<Block> blocks, String path) {
        return inlines(blocks)
                .anyMatch(inline ->
                        inline instanceof Inline.Value value && value.path().startsWith(path));
    }

    private static Stream<Inline> inlines(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.plain().stream());
    }
}
