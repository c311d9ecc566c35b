package org.agreement.plugin.standard.review;

import java.util.ArrayList;
import java.util.List;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;
import org.agreement.plugin.standard.review.Search.Match;

/** A list of clauses that survive must hold secrets, data, settlement and disputes. */
final class SurvivalRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = Rules.rule(
            "survival",
            FindingClass.INCONSISTENT,
            Severity.NOTICE,
            new Bilingual("存续条款的清单不全", "The list of surviving clauses is incomplete"),
            new Bilingual("列入保密、数据返还、结算和争议解决", "list secrets, return of data, settlement and disputes"),
            "第五百六十七条");

    private static final Search LIST =
            new Search("终止", "终止[^。]{0,30}(?:下列|以下)?[^。]{0,40}条[^。]{0,40}(?:继续有效|仍然有效|存续)[^。]{0,10}");

    private static final List<String> NEEDED = List.of("保密", "数据", "结算", "争议");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        List<Finding> findings = new ArrayList<>();
        for (Match match : LIST.all(text)) {
            List<String> missing = NEEDED.stream()
                    .filter(needed -> !match.passage().text().contains(needed))
                    .toList();
            if (!missing.isEmpty()) {
                String list = String.join("、", missing);
                findings.add(match.finding(DESCRIPTOR)
                        .saying(new Bilingual("没有列：" + list, "not listed: " + list), DESCRIPTOR.explanation()));
            }
        }
        return findings;
    }
}
