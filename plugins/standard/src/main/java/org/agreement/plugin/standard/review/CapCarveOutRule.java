package org.agreement.plugin.standard.review;

import java.util.List;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;

/** A cap on liability must except personal injury, intent and gross negligence. */
final class CapCarveOutRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = Rules.rule(
            "cap-without-carve-outs",
            FindingClass.LAW,
            Severity.WARNING,
            new Bilingual("责任限额没有法定的例外", "A cap without the exceptions of the law"),
            new Bilingual(
                    "写明限额不适用于人身损害，以及故意或者重大过失造成的财产损失",
                    "except personal injury, and damage to property by intent or gross negligence"),
            "第五百零六条");

    private static final Search CAP = new Search("赔偿", "赔偿[^。；]{0,60}(?:为限|为(?:赔偿)?上限|不超过|不得超过|最高为)[^，。；]{0,20}");
    private static final Search INJURY = new Search("人身", "人身(?:损害|伤害|伤亡|权益)");
    private static final Search INTENT = new Search("故意", "故意[^。；]{0,8}重大过失");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        return INJURY.found(text) && INTENT.found(text)
                ? List.of()
                : CAP.first(text).map(match -> match.finding(DESCRIPTOR)).stream()
                        .toList();
    }
}
