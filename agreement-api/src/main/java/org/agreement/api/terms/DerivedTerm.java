package org.agreement.api.terms;

import java.util.Optional;
import org.agreement.api.value.TermKey;

/**
 * A term that is computed from other terms, so that clauses can ask for it.
 *
 * @param <T> a value, a record of values, or a list of such
 */
public interface DerivedTerm<T> {

    /** The name, unique over all plugins and the common tree, and the type. */
    TermKey<T> key();

    /** The value for these terms; empty where it does not apply. Must be the same for the same terms. */
    Optional<T> derive(Terms terms);
}
