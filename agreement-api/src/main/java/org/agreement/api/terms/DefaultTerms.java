package org.agreement.api.terms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.value.TermKey;

/** The terms as a tree with further terms by name. */
record DefaultTerms(Optional<String> industry, TermTree tree, Map<String, Object> further) implements Terms {

    @Override
    public <T> Optional<T> get(TermKey<T> key) {
        return Optional.ofNullable(further.get(key.name())).map(key::cast);
    }

    DefaultTerms with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(further);
        more.put(name, value);
        return new DefaultTerms(industry, tree, Collections.unmodifiableMap(more));
    }
}
