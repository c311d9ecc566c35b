package org.agreement.core.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Finds the fewest values of variables that bring something about, whatever the others are. */
public final class SmallestCause {

    private record Asked(Truth effect, Truth possible) {}

    /** A list of literals, the first one before the others. */
    private record Cause(int size, Optional<Literal> first, Optional<Cause> rest) {

        static final Cause NONE = new Cause(0, Optional.empty(), Optional.empty());

        Cause with(Literal literal) {
            return new Cause(size + 1, Optional.of(literal), Optional.of(this));
        }

        List<Literal> literals() {
            List<Literal> literals = new ArrayList<>();
            Optional<Cause> at = Optional.of(this);
            while (at.isPresent()) {
                at.get().first.ifPresent(literals::add);
                at = at.get().rest;
            }
            return List.copyOf(literals);
        }
    }

    private final Diagram diagram;
    private final IntPredicate falseByDefault;
    private final Map<Asked, Optional<Cause>> known = new HashMap<>();

    /**
     * A search.
     *
     * @param falseByDefault the variables that are false unless the cause says otherwise
     */
    public SmallestCause(Diagram diagram, IntPredicate falseByDefault) {
        this.diagram = diagram;
        this.falseByDefault = falseByDefault;
    }

    /**
     * The fewest values of variables for which the effect holds wherever they are possible; of several such sets always the
     * same one. Empty if the effect is not possible.
     */
    public Optional<List<Literal>> of(Truth effect, Truth possible) {
        if (!diagram.canHold(diagram.and(effect, possible))) {
            return Optional.empty();
        }
        NavigableSet<Integer> concerned = diagram.variables(effect);
        Truth within = diagram.project(possible, concerned::contains);
        return find(diagram.implies(within, effect), within).map(Cause::literals);
    }

    private Optional<Cause> find(Truth effect, Truth possible) {
        if (!diagram.canHold(possible) || !diagram.canHold(effect)) {
            return Optional.empty();
        } else if (effect == diagram.always()) {
            return Optional.of(Cause.NONE);
        }
        Asked asked = new Asked(effect, possible);
        Optional<Cause> found = known.get(asked);
        if (found == null) {
            found = search(effect, possible);
            known.put(asked, found);
        }
        return found;
    }

    private Optional<Cause> search(Truth effect, Truth possible) {
        int variable = Math.min(effect.variable(), possible.variable());
        Optional<Cause> best;
        if (falseByDefault.test(variable)) {
            best = find(effect.given(variable, false), possible.given(variable, false));
        } else {
            Truth either = diagram.and(effect.given(variable, false), effect.given(variable, true));
            Truth anyhow = diagram.or(possible.given(variable, false), possible.given(variable, true));
            best = smaller(find(either, anyhow), with(variable, false, effect, possible));
        }
        return smaller(best, with(variable, true, effect, possible));
    }

    private Optional<Cause> with(int variable, boolean value, Truth effect, Truth possible) {
        return find(effect.given(variable, value), possible.given(variable, value))
                .map(cause -> cause.with(new Literal(variable, value)));
    }

    private static Optional<Cause> smaller(Optional<Cause> one, Optional<Cause> other) {
        boolean second = one.isEmpty() || (other.isPresent() && other.get().size < one.get().size);
        return second ? other : one;
    }
}
