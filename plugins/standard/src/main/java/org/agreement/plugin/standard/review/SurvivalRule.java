package org.agreement.plugin.standard.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

    private static final Search LIST = new Search("有效", "(?:终止|解除|届满|期满)[^。；]{0,60}(?:继续有效|仍然?有效)[^。；]{0,10}");

    /** What must survive, by words of which one is there. */
    private static final Map<String, Pattern> NEEDED = needed();

    private static Map<String, Pattern> needed() {
        Map<String, Pattern> needed = new LinkedHashMap<>();
        needed.put("保密", Pattern.compile("保密|秘密"));
        needed.put("数据", Pattern.compile("数据|信息|资料"));
        needed.put("结算", Pattern.compile("结算|清算|结清|费用|付款"));
        needed.put("争议", Pattern.compile("争议|纠纷|仲裁|管辖"));
        return needed;
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        List<Finding> findings = new ArrayList<>();
        for (Match match : LIST.all(text)) {
            List<String> missing = NEEDED.entrySet().stream()
                    .filter(needed ->
                            !needed.getValue().matcher(match.passage().text()).find())
                    .map(Map.Entry::getKey)
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
