package org.agreement.plugin.standard.review;

import java.util.List;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;

/** Two names for those whom the service is for, so that nobody knows whose data are meant. */
final class EndUserNameRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = Rules.rule(
            "end-user-name",
            FindingClass.INCONSISTENT,
            Severity.NOTICE,
            new Bilingual("“客户”和“顾客”并用，分不清指谁", "客户 and 顾客 side by side"),
            new Bilingual(
                    "甲方的最终用户统一称“顾客”，签约的一方统一称“甲方”", "call the end users 顾客 throughout and the contracting side 甲方"),
            "第四百六十六条");

    private static final Search CLIENT = new Search("客户", "客户(?!服务|端|关系|经理|名单)");
    private static final Search CUSTOMER = new Search("顾客", "顾客");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        return text.terms().isEmpty() && CUSTOMER.found(text)
                ? CLIENT.first(text).map(match -> match.finding(DESCRIPTOR)).stream()
                        .toList()
                : List.of();
    }
}
