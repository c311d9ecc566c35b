package org.agreement.api.review;

import java.util.List;
import java.util.Set;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.value.Bilingual;

/**
 * What a review rule is about.
 *
 * @param id {@code plugin-id/rule-name}, unique
 * @param relations the relations that it protects; the engine leaves it out for others
 * @param basis the law that it rests on
 */
public record RuleDescriptor(
        String id,
        FindingClass findingClass,
        Severity severity,
        Set<Relation> relations,
        Bilingual title,
        Bilingual explanation,
        List<LegalBasis> basis) {}
