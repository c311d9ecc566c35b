package org.agreement.plugin.standard;

import java.util.Optional;
import java.util.function.Predicate;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.TermKey;

/** A condition of clauses that holds or does not hold for the terms; there where it holds. */
record Fact(String name, Predicate<Terms> test) implements DerivedTerm<Boolean> {

    @Override
    public TermKey<Boolean> key() {
        return TermKey.of(name, Boolean.class);
    }

    @Override
    public Optional<Boolean> derive(Terms terms) {
        return test.test(terms) ? Optional.of(true) : Optional.empty();
    }
}
