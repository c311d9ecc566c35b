package org.agreement.plugin.standard.review;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Relation;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;

/** The rules of this package, and how they are described. */
public final class Rules {

    static final Set<Relation> ALL = Collections.unmodifiableSet(EnumSet.allOf(Relation.class));
    static final Set<Relation> BUSINESSES = Collections.unmodifiableSet(EnumSet.of(Relation.B2B));

    private static final String CIVIL_CODE = "中华人民共和国民法典";

    private Rules() {}

    /** All of them. */
    public static List<ReviewRule> all() {
        return List.of(
                new AmountInWordsRule(),
                new BlankRule(),
                new CapCarveOutRule(),
                new DailyRateRule(),
                new DanglingReferenceRule(),
                new DateOrderRule(),
                new DisputeForumRule(),
                new DurationConflictRule(),
                new EndUserNameRule(),
                new InstalmentSumRule(),
                new NoticePeriodRule(),
                new NumberingRule(),
                new PartyNameRule(),
                new PaymentCircleRule(),
                new PaymentTermRule(),
                new ProcessingElementsRule(),
                new StaffingRule(),
                new SumRule(),
                new SurvivalRule(),
                new TierRangeRule(),
                new UndecidedChecksRule());
    }

    /** A rule for everybody. */
    static RuleDescriptor rule(
            String name,
            FindingClass kind,
            Severity severity,
            Bilingual title,
            Bilingual explanation,
            String... articles) {
        return new RuleDescriptor("standard/" + name, kind, severity, ALL, title, explanation, civilCode(articles));
    }

    /** The same rule between businesses only, resting on something else. */
    static RuleDescriptor between(RuleDescriptor rule, LegalBasis... basis) {
        return new RuleDescriptor(
                rule.id(),
                rule.findingClass(),
                rule.severity(),
                BUSINESSES,
                rule.title(),
                rule.explanation(),
                Arrays.asList(basis));
    }

    private static List<LegalBasis> civilCode(String... articles) {
        return Arrays.stream(articles)
                .map(article -> new LegalBasis(CIVIL_CODE, Optional.of(article)))
                .toList();
    }
}
