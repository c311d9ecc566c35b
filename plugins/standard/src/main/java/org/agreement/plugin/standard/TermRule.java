package org.agreement.plugin.standard;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.review.Finding;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;

/**
 * Remarks on a figure of our own agreements that may stand and should be looked at; it stands at the clause that prints it.
 *
 * @param clause the clause of this plugin that prints the figure; without it there is no finding
 * @param test what is remarkable about the terms
 */
record TermRule(RuleDescriptor descriptor, String clause, Function<Terms, Optional<Bilingual>> test)
        implements ReviewRule {

    @Override
    public List<Finding> review(ReviewedText text) {
        ClauseId id = new ClauseId("standard", clause);
        return text.terms().flatMap(test).stream()
                .flatMap(remark -> text.passages().stream()
                        .filter(passage -> passage.clause().equals(Optional.of(id)))
                        .limit(1)
                        .map(passage -> Finding.at(descriptor, passage, passage.start(), passage.end(), passage.text())
                                .saying(remark, descriptor.explanation())))
                .toList();
    }
}
