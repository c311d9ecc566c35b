package org.agreement.core.report;

import java.util.Optional;

/** Where the pages about rules are. */
@FunctionalInterface
public interface RuleLinks {

    /** The absolute URI of the page about a rule; empty if there is none. */
    Optional<String> of(String rule);

    /** No pages. */
    static RuleLinks none() {
        return rule -> Optional.empty();
    }
}
