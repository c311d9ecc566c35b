package org.agreement.plugin.standard.review;

import java.util.List;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;

/** Something that is said to last for ever and, in the same paragraph, for some time. */
final class DurationConflictRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = Rules.rule(
            "duration-conflict",
            FindingClass.INCONSISTENT,
            Severity.WARNING,
            new Bilingual("又说永久，又说有期限", "For ever, and for some time"),
            new Bilingual("只写一个期限", "state one duration"),
            "第四百六十六条");

    private static final Search FOR_EVER = new Search("有效", "(?:默认为|为)?(?:永久|长期)有效");
    private static final Search FOR_SOME_TIME = new Search("年", "(?:超过)?[0-9一二三四五六七八九十]{1,3}\\s{0,2}年(?:时限|内|期|有效)");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        return FOR_EVER.all(text).stream()
                .filter(match -> !FOR_SOME_TIME.in(match.passage()).isEmpty())
                .map(match -> match.finding(DESCRIPTOR))
                .toList();
    }
}
