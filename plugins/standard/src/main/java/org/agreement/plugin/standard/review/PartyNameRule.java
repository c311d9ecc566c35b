package org.agreement.plugin.standard.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;
import org.agreement.plugin.standard.review.Search.Match;

/** The name of a side must be the same wherever it is written. */
final class PartyNameRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = Rules.rule(
            "party-name",
            FindingClass.INCONSISTENT,
            Severity.WARNING,
            new Bilingual("同一方的名称前后不一致", "A side has two names"),
            new Bilingual("全篇用营业执照或者身份证件上的全称", "use the full name of the licence or document throughout"),
            "第四百七十条");

    private static final Search NAME = new Search(
            "方", "^([甲乙丙]方)\\s{0,4}(?:[（(][^）)]{1,12}[）)])?\\s{0,4}[：:]\\s{0,4}([\\u4e00-\\u9fa5（）()·A-Za-z]{4,40})");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        Map<String, String> names = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Match match : NAME.all(text)) {
            String name = match.group(2).replaceAll("[（(](?:盖章|签[字名章]|公章|签名/盖章)[^）)]*[）)]?", "");
            if (name.length() < 4 || name.contains("盖章") || name.contains("签")) {
                continue;
            }
            String first = names.putIfAbsent(match.group(1), name);
            if (first != null && !first.equals(name)) {
                findings.add(match.finding(DESCRIPTOR)
                        .saying(
                                new Bilingual("前面写作“" + first + "”", "written '" + first + "' before"),
                                DESCRIPTOR.explanation()));
            }
        }
        return findings;
    }
}
