package org.agreement.core.clause;

import java.util.List;
import java.util.Set;

/**
 * What came of checking a body.
 *
 * @param references to be checked against the other files
 * @param fixedItems the ordinals of the items that are there whatever the terms, once each
 * @param certain whether there is text whatever the terms
 * @param presumptions what else depends on terms
 */
record CheckedBody(
        Template template,
        List<Reference> references,
        Set<Integer> fixedItems,
        boolean certain,
        Presumptions presumptions) {}
