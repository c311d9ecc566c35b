package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.List;

/** Whether a text is there whatever the terms: some of it stands outside of sections, or the sections leave no gap. */
final class Coverage {

    private final Facts facts;
    private final List<Facts> texts;
    private final List<Atom> cases = new ArrayList<>();
    private boolean certain;

    private Coverage(Facts facts, List<Facts> texts) {
        this.facts = facts;
        this.texts = texts;
    }

    /** Of a text of its own. */
    Coverage(Facts facts) {
        this(facts, new ArrayList<>());
    }

    /** Of a section of this text, in which more is known. */
    Coverage within(Facts more) {
        return new Coverage(more, texts);
    }

    void always() {
        if (!certain) {
            texts.add(facts);
        }
        certain = true;
    }

    /** What is known at each place of the whole text where there are words. */
    List<Facts> texts() {
        return List.copyOf(texts);
    }

    /** There is text wherever this holds. */
    void where(Atom atom) {
        cases.add(atom);
    }

    boolean isCertain() {
        return certain || cases.stream().anyMatch(this::closes);
    }

    private boolean closes(Atom atom) {
        return facts.imply(atom) || cases.contains(atom.negate()) || allOf(atom);
    }

    private boolean allOf(Atom atom) {
        return atom.choice()
                .filter(choice -> choice.keys().stream()
                        .allMatch(key -> cases.stream()
                                .anyMatch(other -> !other.negated()
                                        && atom.choice().equals(other.choice())
                                        && other.path().equals(choice.at(key)))))
                .isPresent();
    }
}
