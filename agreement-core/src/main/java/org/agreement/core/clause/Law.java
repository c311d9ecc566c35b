package org.agreement.core.clause;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A registered statute.
 *
 * @param articles the number of its articles
 * @param from the day it is in force from
 * @param until the last day it is in force; empty: not known to end
 * @param verified whether the text was at hand when clauses were drafted
 * @param citeArticles whether it is cited by article, not as a whole
 */
public record Law(
        String name,
        String shortName,
        String issuer,
        int articles,
        LocalDate from,
        Optional<LocalDate> until,
        boolean verified,
        boolean citeArticles) {

    /** Whether the law is cited under this name. */
    boolean isCalled(String cited) {
        return name.equals(cited) || shortName.equals(cited);
    }
}
