package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.List;

/** What is known to hold at a place of a text, because of the sections around it and the conditions of its clause. */
record Facts(List<Atom> atoms) {

    static final Facts NONE = new Facts(List.of());

    Facts {
        atoms = List.copyOf(atoms);
    }

    Facts and(Atom atom) {
        List<Atom> more = new ArrayList<>(atoms);
        more.add(atom);
        return new Facts(more);
    }

    boolean imply(Atom atom) {
        return atoms.stream().anyMatch(known -> known.implies(atom));
    }

    boolean implyAll(List<Atom> others) {
        return others.stream().allMatch(this::imply);
    }
}
