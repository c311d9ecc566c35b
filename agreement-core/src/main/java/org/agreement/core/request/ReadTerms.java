package org.agreement.core.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.agreement.api.terms.TermTree;

/** The values of all terms of a request: the common tree, and the blocks of plugins by name. */
public record ReadTerms(TermTree tree, Map<String, Object> blocks) {

    public ReadTerms {
        blocks = Collections.unmodifiableMap(new LinkedHashMap<>(blocks));
    }
}
