package org.agreement.api.clause;

import java.util.Optional;

/**
 * The law that something rests on.
 *
 * @param law the registered name, for instance {@code 民法典}
 * @param article for instance {@code 第五百八十五条}; empty where the law is cited as a whole
 */
public record LegalBasis(String law, Optional<String> article) {

    /** As it is cited: {@code 民法典 第五百八十五条}. */
    public String cited() {
        return article.map(a -> law + " " + a).orElse(law);
    }
}
