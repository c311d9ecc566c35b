package org.agreement.core.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.terms.Terms;
import org.agreement.core.clause.AnnexText;
import org.agreement.core.clause.ClauseText;
import org.agreement.core.clause.Numbers;
import org.agreement.core.clause.Selection;
import org.jspecify.annotations.Nullable;

/** The numbers of one agreement: clauses run through it, annexes through theirs, both from 1. */
final class ClauseNumbering implements Numbers {

    private final Terms terms;
    private final Selection selection;
    private final Map<ClauseId, Integer> clauses = new HashMap<>();
    private final Map<ClauseId, ClauseText> texts = new HashMap<>();
    private final List<Titled> prominent = new ArrayList<>();
    private final Map<AnnexId, Integer> annexes = new HashMap<>();

    ClauseNumbering(Terms terms, Selection selection, List<DraftSection> sections) {
        this.terms = terms;
        this.selection = selection;
        for (DraftSection section : sections) {
            for (DraftClause clause : section.clauses()) {
                clauses.put(clause.id(), clauses.size() + 1);
                clause.text().ifPresent(this::put);
            }
        }
        for (AnnexText annex : selection.annexes()) {
            annexes.put(annex.id(), annexes.size() + 1);
        }
    }

    private void put(ClauseText text) {
        texts.put(text.id(), text);
        if (text.prominent()) {
            prominent.add(new Titled(text.id(), text.title()));
        }
    }

    @Override
    public List<Titled> prominent() {
        return List.copyOf(prominent);
    }

    @Override
    public Optional<ClauseId> present(ClauseId id) {
        return selection.present(id);
    }

    @Override
    public Optional<AnnexId> present(AnnexId id) {
        return selection.present(id);
    }

    @Override
    public int number(ClauseId present) {
        return known(clauses.get(present), present);
    }

    @Override
    public OptionalInt item(ClauseId present, int ordinal) {
        return known(texts.get(present), present).template().item(terms, this, ordinal);
    }

    @Override
    public int number(AnnexId present) {
        return known(annexes.get(present), present);
    }

    private static <T> T known(@Nullable T found, Object id) {
        if (found == null) {
            throw new IllegalStateException(id + " is not in the agreement");
        }
        return found;
    }
}
