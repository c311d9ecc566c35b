package org.agreement.plugin.ecommerce;

import java.util.Optional;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.TermKey;

/** A condition of clauses that holds where a fee item of a kind is agreed. */
record FeeFact(String name, Class<? extends Record> kind) implements DerivedTerm<Boolean> {

    @Override
    public TermKey<Boolean> key() {
        return TermKey.of(name, Boolean.class);
    }

    @Override
    public Optional<Boolean> derive(Terms terms) {
        return terms.fees().stream().anyMatch(item -> kind.isInstance(item.fee()))
                ? Optional.of(true)
                : Optional.empty();
    }
}
