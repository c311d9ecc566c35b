package org.agreement.core.clause;

import java.util.List;
import org.agreement.api.terms.Terms;
import org.agreement.core.refusal.Refusals;

/** The conditions, all of which must hold for a clause or annex to be in an agreement. */
record Presence(List<Condition> conditions) {

    static final Presence ALWAYS = new Presence(List.of());

    static Presence read(List<Located> written, Scope root, Refusals refusals) {
        return new Presence(written.stream()
                .flatMap(condition -> Condition.read(condition, root, refusals).stream())
                .toList());
    }

    boolean holds(Terms terms) {
        return conditions.stream().allMatch(condition -> condition.holds(terms));
    }

    List<Atom> atoms() {
        return conditions.stream().map(Condition::atom).toList();
    }

    /** What is known wherever the clause is. */
    Facts facts() {
        return new Facts(atoms());
    }
}
