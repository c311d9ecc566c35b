package org.agreement.core.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agreement.api.clause.LegalBasis;
import org.agreement.core.clause.Catalogue;
import org.agreement.core.clause.ChineseNumerals;
import org.agreement.core.clause.ClauseText;
import org.agreement.core.clause.Law;

/**
 * Which clauses rest on which article, in the order of the registers and the articles.
 *
 * @param byLaw by the name of the law, then by article; an empty one stands for the law as a whole
 */
record LawIndex(Map<Law, SortedMap<String, List<ClauseText>>> byLaw) {

    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(LawIndex::number).thenComparing(Comparator.naturalOrder());

    static LawIndex of(Catalogue catalogue) {
        Map<Law, SortedMap<String, List<ClauseText>>> byLaw = new LinkedHashMap<>();
        for (Law law : catalogue.laws()) {
            SortedMap<String, List<ClauseText>> articles = new TreeMap<>(BY_NUMBER);
            for (ClauseText clause : catalogue.clauses()) {
                for (LegalBasis basis : clause.basis()) {
                    if (basis.law().equals(law.name())) {
                        articles.computeIfAbsent(basis.article().orElse(""), article -> new ArrayList<>())
                                .add(clause);
                    }
                }
            }
            if (!articles.isEmpty()) {
                byLaw.put(law, articles);
            }
        }
        return new LawIndex(byLaw);
    }

    /** The number of {@code 第五百八十五条之一}, 585. */
    private static int number(String article) {
        return ChineseNumerals.parse(article.replaceFirst("^第", "").replaceFirst("条.*$", ""))
                .orElse(0);
    }
}
