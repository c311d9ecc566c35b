package com.example.teashop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Relation;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;

/** Finds visits by phone at night, in our own texts and in others'. */
final class NightCallRule implements ReviewRule {

    private static final String WORDS = "夜间回访";

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "tea-shop/night-calls",
            FindingClass.LAW,
            Severity.WARNING,
            Collections.unmodifiableSet(EnumSet.allOf(Relation.class)),
            new Bilingual("夜间打扰顾客", "Customers are called at night"),
            new Bilingual("改为9:00至18:00回访", "call between 9:00 and 18:00"),
            List.of(new LegalBasis("民法典", Optional.of("第一千零三十三条"))));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : text.passages()) {
            int index = passage.text().indexOf(WORDS);
            if (index >= 0) {
                findings.add(Finding.in(DESCRIPTOR, passage, index, index + WORDS.length()));
            }
        }
        return findings;
    }
}
